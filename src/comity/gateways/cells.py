"""Words for the codes of a person, as tables of four languages write them.

Carries out R-555. Only words that say one thing stand here; a word that is not here is a fault.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.values import codes

CodeWords: TypeAlias = Mapping[str, str]  # a word, folded, to the name of its code

_CATEGORY: Final = {
    "MILITARY": "military militaire военный военнослужащий військовий військовослужбовець",
    "CIVILIAN": "civilian civil civile гражданский цивільний",
    "REMAINS": "remains dépouille останки рештки",
    "MEDICAL": "medical médical sanitaire медик медичний медицинский",
    "CHAPLAIN": "chaplain aumônier капеллан капелан",
    "MINOR": "minor mineur mineure несовершеннолетний неповнолітній",
    "WOUNDED": "wounded blessé blessée раненый поранений",
    "UNKNOWN": "unknown inconnu неизвестно невідомо",
}
_SEX: Final = {
    "FEMALE": "f female femme féminin ж жен женский жін жіноча",
    "MALE": "m male homme masculin м муж мужской ч чол чоловіча",
    "OTHER": "other autre другой інша",
    "UNKNOWN": "unknown inconnu неизвестно невідомо",
}
_STATUS: Final = {
    "CAPTURED": "captured capturé capturée пленён полонений",
    "HELD": "held détenu détenue удерживается утримується",
    "TRANSFERRED": "transferred transféré transférée переведён переведений",
    "HOSPITAL": "hospital hôpital госпиталь шпиталь",
    "RELEASED": "released libéré libérée освобождён звільнений",
    "ESCAPED": "escaped évadé évadée бежал втік",
    "DIED": "died décédé décédée умер помер",
    "REPATRIATED": "repatriated rapatrié rapatriée репатриирован репатрійований",
}
_HEALTH: Final = {
    "GOOD": "good bon bonne хорошее добре добрий",
    "SICK": "sick malade болен больна хворий хвора",
    "WOUNDED": "wounded blessé blessée ранен ранена поранений поранена",
    "SEVERE": "severe grave тяжёлое тяжелое тяжкий важкий",
}


def _words(table: Mapping[str, str], code: type[codes.Code]) -> CodeWords:
    made = {name.casefold(): name for name in code.__members__}
    for name, words in table.items():
        made |= dict.fromkeys(words.casefold().split(), name)
    return made


CODES: Final[Mapping[str, CodeWords]] = {
    "category": _words(_CATEGORY, codes.Pcat),
    "sex": _words(_SEX, codes.Sex),
    "status": _words(_STATUS, codes.Person),
    "health": _words(_HEALTH, codes.Health),
}
