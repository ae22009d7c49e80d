"""Headers that are a day of the week."""

import re

from dlp_addon.classification.headers.folding import fold, normalize

_WORDS = """
    mon tue wed thu fri sat sun mo di mi do fr sa so lu ma me je ve lun mar mer jeu ven sam dim mie jue vie sab dom
    gio seg ter qua qui sex maa din woe don vri zat zon pon wto sro czw pia sob nie пн вт ср чт пт сб вс нд пон вто
    сре чет пят суб вос pzt sal car per cum paz man tir ons tor fre lor son mandag tirsdag onsdag torsdag fredag
    montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday
    sunday tues thur thurs lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes
    sabado domingo segunda terca quarta quinta sexta lunedi martedi mercoledi giovedi venerdi sabato domenica maandag
    dinsdag woensdag donderdag vrijdag zaterdag zondag poniedzialek wtorek sroda czwartek piatek sobota niedziela
    понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер п'ятниця субота
    неділя pazartesi sali carsamba persembe cuma cumartesi chu_nhat lendi madi mekredi jedi vandredi samdi dimanch
"""
"""Names and their short forms, without accents; `_` stands for a space."""
_CJK = r"(?:星期|周|週)[一二三四五六日天]|[月火水木金土日](?:曜日?)?|[월화수목금토일](?:요일)?"
_WEEKDAY = re.compile(rf"(?:{'|'.join(_WORDS.split()).replace('_', ' ')}|thu [2-7]|{_CJK})(?:\W.*)?")


def is_weekday(header: str | None) -> bool:
    """Whether a header begins with a day of the week, as plans of shifts and lessons have it."""
    return _WEEKDAY.fullmatch(fold(normalize(header or "")).strip()) is not None
