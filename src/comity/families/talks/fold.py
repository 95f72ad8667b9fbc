"""How talks add up, taken together: which matters there are, and who owes them what.

Carries out R-62, R-63 and R-93. Each kind of matter is folded in a file of its own: texts in
`drafts`, rounds in `rounds`, what a text asks in `acts_fold`, reports and the mechanism in
`reports_fold` and `mechanism_fold`.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum
from typing import Any, Final

from comity.families.talks import acts_fold, mechanism_fold, reports_fold
from comity.families.talks.acts import (
    ContactLine,
    DisengageStep,
)
from comity.families.talks.acts_fold import (
    ACT_FOLDS,
    ACT_MACHINES,
    ACT_OPENS,
    ACT_STATES,
    ACT_STATUSES,
    CONTACT_LINE,
    StepMatter,
    step_key,
)
from comity.families.talks.agreements import (
    AGREEMENT,
    AgreementMatter,
    AgreementStatus,
    agreement_id,
)
from comity.families.talks.drafts import AGREEMENT_MOVES, fold_agreement
from comity.families.talks.judging import FLAGS, SPANS, judge
from comity.families.talks.mechanism import ForceNotice, MechanismInvoke
from comity.families.talks.mechanism_fold import (
    FORCE_MOVES,
    FORCE_NOTICE,
    MECHANISM,
    MECHANISM_MOVES,
    ForceMatter,
    ForceStatus,
    MechanismMatter,
    MechanismStatus,
    fold_force,
    fold_mechanism,
    mechanism_duties,
)
from comity.families.talks.messages import (
    MESSAGES,
    Adoption,
    ClausePosition,
    Leave,
    Round,
    RoundOutcome,
    TextDraft,
    TextRectify,
)
from comity.families.talks.places import volumes
from comity.families.talks.reports import ActAnswer, ActReport
from comity.families.talks.reports_fold import (
    REPORT,
    REPORT_MOVES,
    ReportMatter,
    ReportStatus,
    fold_report,
    report_duties,
)
from comity.families.talks.rounds import ROUND, ROUND_MOVES, RoundMatter, RoundStatus, fold_round
from comity.families.talks.views import look, replaced
from comity.picture.duties import has_opened, usual
from comity.picture.family import (
    OPAQUE,
    Duties,
    Duty,
    Family,
    Moves,
    Owed,
    Turn,
    folds_by,
    opens_by,
)
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

_OPENS: Final[Mapping[type, str]] = {
    TextDraft: AGREEMENT,
    Leave: AGREEMENT,
    Round: ROUND,
    ActReport: REPORT,
    MechanismInvoke: MECHANISM,
    ForceNotice: FORCE_NOTICE,
    **ACT_OPENS,
}


def fixed(_told: Told, message: Message) -> bytes | None:
    """R-230, R-242: an agreement is known by its name, a step by its line and its unit."""
    match message:
        case TextDraft() | Leave():
            return agreement_id(message.agreement)
        case DisengageStep():
            return step_key(message.line, message.unit)
        case _:
            return None


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of."""
    match message:
        case ClausePosition() | Adoption():
            return (message.draft,)
        case RoundOutcome():
            return (message.round,)
        case TextRectify():
            return (message.of,)
        case MechanismInvoke() | ForceNotice():
            return mechanism_fold.names(message)
        case _:
            return acts_fold.names(message) or reports_fold.names(message)


_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    AGREEMENT: fold_agreement,
    ROUND: fold_round,
    REPORT: fold_report,
    MECHANISM: fold_mechanism,
    FORCE_NOTICE: fold_force,
    **ACT_FOLDS,
}
_STATES: Final[Mapping[str, type[State]]] = {
    AGREEMENT: AgreementMatter,
    ROUND: RoundMatter,
    REPORT: ReportMatter,
    MECHANISM: MechanismMatter,
    FORCE_NOTICE: ForceMatter,
    **ACT_STATES,
}
_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    AGREEMENT: AgreementStatus,
    ROUND: RoundStatus,
    REPORT: ReportStatus,
    MECHANISM: MechanismStatus,
    FORCE_NOTICE: ForceStatus,
    **ACT_STATUSES,
}
_MACHINES: Final[Mapping[str, Moves]] = {
    AGREEMENT: AGREEMENT_MOVES,
    ROUND: ROUND_MOVES,
    REPORT: REPORT_MOVES,
    MECHANISM: MECHANISM_MOVES,
    FORCE_NOTICE: FORCE_MOVES,
    **ACT_MACHINES,
}


# --- what is owed

_OPENED: Final = usual()
_AGREED: Final = usual(agreed=frozenset((AGREEMENT, ROUND)))
_LINES: Final = usual(agreed=frozenset((CONTACT_LINE,)))
_ASKED: Final = usual(answered=frozenset((OPAQUE,)))


def _duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open what is proposed, and to say whether a round is accepted; a text has no term."""
    match state:
        case AgreementMatter():
            updates = (it for it in _AGREED(key, state, parties) if it.what is Owed.UPDATE)
            return (*_to_open(state, parties), *updates)
        case RoundMatter():
            asked = (it for it in _AGREED(key, state, parties) if it.entry == key.id)
            return tuple(dict.fromkeys((*_OPENED(key, state, parties), *asked)))
        case StepMatter():  # it has a name and no opening entry: its envelopes are opened
            return ()
        case _:
            return _DUTIES.get(key.kind, _OPENED)(key, state, parties)


def _of_line(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    asked = _LINES(key, state, parties)
    return tuple(dict.fromkeys((*_OPENED(key, state, parties), *asked)))


_DUTIES: Final[Mapping[str, Duties]] = {
    REPORT: report_duties,
    MECHANISM: mechanism_duties,
    CONTACT_LINE: _of_line,
}


def _to_open(state: AgreementMatter, parties: tuple[str, ...]) -> Iterator[Duty]:
    """Each text that no other has taken the place of is opened by those it gives a role."""
    for row in state.versions:
        if replaced(state, row) or state.withdrew(row.entry) or state.is_doubtful(row.entry):
            continue
        for party in parties:
            is_asked = party != row.party and row.role_of(party) is not None
            if is_asked and not has_opened(state, row.entry, party):
                yield Duty(Owed.OPEN, party, row.entry)


def _envelopes(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """R-178: a line asks for an answer, which its envelope shows to everybody."""
    return _ASKED(key, state, parties) if state.type == ContactLine.SPEC.wire else ()


FAMILY: Final = Family(
    name="talks",
    messages=MESSAGES,
    fold_rule=2,
    states=_STATES,
    statuses=_STATUSES,
    machines=_MACHINES,
    opens=opens_by(_OPENS),
    fixed=fixed,
    re=names,
    fold=folds_by(_FOLDS),
    judge=judge,
    duties=_duties,
    envelopes=_envelopes,
    look=look,
    volumes=volumes,
    spans=SPANS,
    flags=FLAGS,
    running={
        AGREEMENT: frozenset(("IN_FORCE", "LEAVING")),
        ROUND: frozenset(("FIXED", "UNDER_WAY")),
    },
    replies={ActReport: ActAnswer},
)
