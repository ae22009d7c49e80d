# The targets a user needs: run, demo, test. The rest is for developers: check, lock.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
ARGS ?=
RUN_READY := $(VENV)/.ready-to-run
READY := $(VENV)/.ready

export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONPATH
unexport PYTHONHOME

.PHONY: help
help:
	@echo "make run        set up and start the gateway on 127.0.0.1:8080"
	@echo "make demo       show a leak being refused, in under a minute"
	@echo "make test       set up and run all tests"
	@echo "make clients    uploads by real vendor clients; writes docs/reference/uploads.md"
	@echo "make check      formatting, lint, types, import rules"
	@echo "make evaluate   accuracy on labelled tables (CORPUS=DIR adds a labelled folder)"
	@echo "make fuzz       hostile bytes for every reader (SECONDS=30)"
	@echo "make soak       a mixed load while things break: what passed, was refused, was lost"
	@echo "make exports    what LibreOffice writes, counted in every format"
	@echo "make benchmark  speed, as ratios against peers in the same run"

# One environment in two depths: what running needs, and beside it what the tests need. The deeper one serves both.
define install
@python=$$(tools/find_python.sh) && { [ -x $(BIN)/python ] || "$$python" -m venv $(VENV) \
  || { echo "make: the venv module is missing; install it: apt-get install python3-venv" >&2; rm -rf $(VENV); exit 1; }; }
@echo "Installing pinned dependencies into $(VENV) ..."
@$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r $(1)
@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
@touch $(2)
endef

$(RUN_READY): requirements-run.lock pyproject.toml tools/find_python.sh
	$(call install,requirements-run.lock,$(RUN_READY))

$(READY): requirements.lock pyproject.toml tools/find_python.sh
	$(call install,requirements.lock,$(RUN_READY) $(READY))

.PHONY: setup
setup: $(READY)

.PHONY: run
run: $(RUN_READY)
	@exec $(BIN)/dlpctl run $(ARGS)

.PHONY: demo
demo: $(RUN_READY)
	@exec $(BIN)/python -m tools.demo $(ARGS)

# With PROCESSES=2 all tests that start gateways run one after the other in one process, and the rest beside them.
PROCESSES ?=

.PHONY: test
test: $(READY)
	@tools/install_test_programs.sh
	@exec $(BIN)/python -m pytest $(if $(PROCESSES),-n $(PROCESSES) --dist loadgroup) $(ARGS)

# Clients that vendors ship, in an environment of their own: their needs never touch the product's lock.
CLIENTS := .venv-clients
NODE_CLIENTS := tests/clients/node/node_modules

$(CLIENTS)/.ready: tests/clients/requirements.lock $(READY)
	@[ -x $(CLIENTS)/bin/python ] || $(BIN)/python -m venv $(CLIENTS)
	@echo "Installing clients into $(CLIENTS) ..."
	@$(CLIENTS)/bin/python -m pip install --quiet --no-deps --require-hashes -r $<
	@touch $@

$(NODE_CLIENTS)/.ready: tests/clients/node/package-lock.json
	@echo "Installing clients into $(NODE_CLIENTS) ..."
	@cd tests/clients/node && npm ci --silent
	@touch $@

.PHONY: clients
clients: $(CLIENTS)/.ready $(NODE_CLIENTS)/.ready
	@tools/install_test_programs.sh clients all
	@KEEP_RESULTS=1 $(BIN)/python -m pytest tests/clients $(ARGS)
	@$(BIN)/python -m tests.clients.reference

.PHONY: clients-short
clients-short: $(CLIENTS)/.ready
	@tools/install_test_programs.sh clients
	@exec $(BIN)/python -m pytest tests/clients/test_clients.py -m short $(ARGS)

.PHONY: check
check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

.PHONY: format
format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

.PHONY: evaluate
evaluate: $(READY)
	@exec $(BIN)/python -m tests.evaluation $(if $(CORPUS),--corpus $(CORPUS)) $(ARGS)

.PHONY: fuzz
fuzz: $(READY)
	@exec $(BIN)/python -m tests.property.fuzz $(if $(SECONDS),--seconds $(SECONDS)) $(ARGS)

# Needs Debian's libreoffice-calc-nogui, -writer-nogui and -impress-nogui; takes three minutes.
.PHONY: exports
exports: $(READY)
	@command -v soffice >/dev/null || { echo "make exports: install LibreOffice first" >&2; exit 1; }
	@exec $(BIN)/python -m tests.conformance.exports $(ARGS)

# The long form: make soak ARGS="--requests 100000 --most-seconds 7200 --fault-seconds 60".
.PHONY: soak
soak: $(READY)
	@tools/install_test_programs.sh soak
	@exec nice -n 10 $(BIN)/python -m tests.soak $(ARGS)

.PHONY: benchmark
benchmark: $(READY)
	@exec $(BIN)/python -m tests.benchmark $(ARGS)

# Needs uv. Hashes cover every wheel and the source of each version; no index address is recorded. Both locks have the
# same versions: the one for running is a part of the one for everything.
COMPILE := uv pip compile pyproject.toml --universal --python-version 3.12 --generate-hashes --no-emit-index-url \
  --no-emit-find-links --no-annotate --no-header
.PHONY: lock
lock:
	$(COMPILE) --extra dev --output-file requirements.lock
	$(COMPILE) --extra setup --constraint requirements.lock --output-file requirements-run.lock

.PHONY: train
train: $(READY)
	@$(BIN)/python -m venv .venv-train
	@.venv-train/bin/python -m pip install --quiet --requirement tools/train_names/requirements.txt
	@.venv-train/bin/python -m tools.train_names dlp_addon/classification/names/name_model.npz
	@exec .venv-train/bin/python -m tools.train_names.name_words dlp_addon/classification/names/name_words.bin
