"""How a line stands, in what a watch officer needs first: state, since when, two lamps.

Carries out R-90 to R-92 as views of (picture, record, now). SUSPENDED is declared, SILENT is
absence, WATCH_UNPROVEN is a path without a person: never one word for two of them.
"""

from typing import Any, Final

from comity.families.line.machines import LineMatter, LineStatus
from comity.node.calls import contacts
from comity.node.comparing import Compared, First
from comity.node.epochs import REASON
from comity.node.keeper import Keeper
from comity.node.lacking import behind, cites
from comity.node.motions import motions
from comity.node.restored import Restored, restored
from comity.node.routed import said
from comity.node.showing import Json, early, moment, words_of
from comity.node.watch import LineWatch
from comity.node.watching import alarm_shown
from comity.picture.family import Owed
from comity.picture.knowledge import Knowledge, knowledge
from comity.picture.matter import MatterKey, ReceiptRow
from comity.picture.views import LineLook, Rhythm, delivery, line_now
from comity.record.told import Told
from comity.values.codes import ReceiptProblem
from comity.values.moment import dtg
from comity.wording import numbers
from comity.wording.tokens import plain
from comity.wording.words import Words

_ANSWERS: Final = (Owed.ANSWER, Owed.UPDATE)
_RUNGS: Final = ("received", "displayed", "opened", "read_back", "passed_on")


def _compared(it: Compared, first: First | None) -> Json:
    """R-114: what comes of comparing a node's latest joint with our own picture."""
    key = None if first is None else first.key
    return {
        "party": it.party,
        "node": it.node,
        "look": it.comparison.look.value,
        "entry": it.entry.hex(),
        "level": it.comparison.level,
        "stated": it.comparison.stated.hex(),
        "ours": it.comparison.ours.hex(),
        "later": it.comparison.later,
        "first": None
        if key is None
        else {"level": key.level, "kind": key.kind, "id": key.id.hex()},
    }


def line_status(
    keeper: Keeper, watch: LineWatch, now_ms: int, language: str, *, alarms: bool = True
) -> Json:
    """One line's state, lamps, heads and digest."""
    state = keeper.picture.line()
    declared = LineLook.PROPOSED
    sides: list[Json] = []
    if isinstance(state, LineMatter):
        declared = LineLook[LineStatus(state.status).name]
        rows = state.stops or state.sides
        sides = [
            {
                "party": row.party,
                "entry": row.entry.hex(),
                "since": moment(row.effective_ms),
            }
            for row in rows
        ]
    looks = {party: _look(watch, declared, keeper, party, now_ms) for party in watch.others}
    word, words = next((it["look"] for it in looks.values()), declared.value), words_of(language)
    return {
        "line_id": keeper.line_id.hex(),
        "title": keeper.terms.title,
        "reality": keeper.terms.reality,
        "parties": list(keeper.record.laws_now().parties),
        "state": word,
        "says": words.say(f"state-LINE-{word}"),
        "declared": sides,
        "proposals": motions(keeper, now_ms, language),
        "contacts": contacts(keeper.picture, now_ms, words),
        "lamps": [{"party": party, **look} for party, look in looks.items()],
        "entries": len(keeper.record.lanes),
        "waiting": keeper.record.waiting,
        "early": len(early(keeper)),
        "heads": [
            {"feed": head.feed.hex(), "size": head.size, "root": head.root.hex()}
            for head in keeper.record.heads()
        ],
        "digest": keeper.picture.digest().hex(),
        "stable_level": keeper.record.stable_level(),
        "pictures": [
            _compared(it, keeper.comparing.first.get(feed))
            for feed, it in keeper.comparing.latest.items()
        ],
        "over": _over(keeper, words),
        "cites": cites(keeper, now_ms, words),
        "behind": behind(keeper, words),
        **_epochs(keeper, watch, words),
        "evidence": sum(1 for _ in keeper.store.evidence()),
        "alarms": [alarm_shown(watch, it, now_ms, language) for it in watch.alarms if alarms],
        "routes": said(watch.routes(), words),
    }


def _over(keeper: Keeper, words: Words) -> list[Json]:
    """Feeds that are over their budget, and why."""
    return [
        {
            "party": it.party,
            "feed": it.feed.hex(),
            "why": it.why,
            "waiting": it.waiting,
            "says": words.say(
                f"intake-{it.why}", party=it.party, count=numbers.number(it.waiting, words)
            ),
        }
        for it in keeper.intake.shown()
    ]


def _epochs(keeper: Keeper, watch: LineWatch, words: Words) -> Json:
    """Whether this node may go on in its feed, and who began anew (R-123, R-124)."""
    epochs, own = keeper.epochs, keeper.own
    return {
        "epoch": None if own is None else own.genesis.epoch,
        "asking": epochs is not None and epochs.is_asking,
        "unfit": None if epochs is None or epochs.reason is None else epochs.reason.value,
        "marked": epochs is None or epochs.has_mark,
        "restored": [_restored(keeper, watch, row, words) for row in restored(keeper)],
    }


def _restored(keeper: Keeper, watch: LineWatch, row: Restored, words: Words) -> Json:
    is_clone = row.is_clone and row.party not in watch.others  # for the own key office only
    facts: dict[str, str | int] = {
        "party": row.party,
        "node": plain(row.node),
        "epoch": row.epoch,
        "when": dtg(row.time_ms),
        "beyond": row.beyond,
    }
    said = [words.say("restored", **facts)] if row.epoch else []
    reason = keeper.noted(REASON + row.feed.hex())
    if reason is not None:
        said.append(words.say(f"restored-{reason.decode()}"))
    if is_clone:
        said.append(words.say("restored-clone", **facts))
    return {
        "party": row.party,
        "node": row.node,
        "epoch": row.epoch,
        "feed": row.feed.hex(),
        "entry": row.entry.hex(),
        "time": moment(row.time_ms),
        "beyond": row.beyond,
        "reason": None if reason is None else reason.decode(),
        "clone": is_clone,
        "says": " ".join(said),
    }


def _look(watch: LineWatch, declared: LineLook, keeper: Keeper, party: str, now_ms: int) -> Json:
    heard = watch.heard(party)
    now = line_now(declared, heard, Rhythm(*keeper.terms.rhythm), now_ms)
    return {
        "look": now.look.value,
        "path_proven": now.is_path_proven,
        "path_at": None if heard.path_ms is None else moment(heard.path_ms),
        "watch_proven": now.is_watch_proven,
        "watch_at": None if heard.watch_ms is None else moment(heard.watch_ms),
    }


# --- the ladder of one entry


def deliveries(keeper: Keeper, watch: LineWatch, told: Told, now_ms: int) -> list[Json]:
    """Each addressee's rungs for an entry, and the one word for now (R-92)."""
    parties = told.entry.addressees or keeper.record.laws_now().parties
    if told.entry.leaf not in keeper.record.lanes:  # early: only that it is here
        own = keeper.own.genesis.party if keeper.own is not None else ""
        here: Json = {"rungs": [], "due": None, "word": "HELD", "says": _says("HELD", watch)}
        return [{"party": own, **here}] if own in parties else []
    return [
        delivered(keeper, watch, told, party, now_ms) for party in parties if party != told.party
    ]


def delivered(keeper: Keeper, watch: LineWatch, told: Told, party: str, now_ms: int) -> Json:
    """What one party's signed entries say of having an entry, and what is due from it."""
    leaf = told.entry.leaf
    keys = keeper.picture.by_leaf(leaf)
    state = keeper.picture.matter(keys[0]) if keys else None
    by_leaf = keeper.by_leaf.row(leaf, party)
    known = knowledge(leaf, party, state, keeper.record.held_by, keeper.recall, by_leaf)
    shown: Json = {"party": party, "rungs": _rungs(keeper, known), "due": None}
    if not keys:
        word = "QUEUED" if known.held is None and known.received is None else "HELD"
        return {**shown, "word": word, "says": _says(word, watch)}
    timers = watch.timers
    at, sla = timers.times(keys[0], leaf, party), timers.sla(leaf)
    due = _due(watch, keys[0], leaf, party)
    word = delivery(known, at, sla, now_ms, answer_due_ms=due).value
    shown["due"] = None if due is None else moment(due)
    return {**shown, "word": word, "says": _says(word, watch)}


def _says(word: str, watch: LineWatch) -> str:
    return words_of(watch.language).say(f"state-DELIVERY-{word}")


def _due(watch: LineWatch, key: MatterKey, leaf: bytes, party: str) -> int | None:
    for duty in watch.timers.duties(key):
        if duty.entry == leaf and duty.party == party and duty.what in _ANSWERS:
            return watch.timers.due_ms(key, duty)
    return None


def _rungs(keeper: Keeper, known: Knowledge) -> list[Json]:
    found: list[Json] = []
    if known.held is not None:
        found.append(
            {
                "word": "ENVELOPE_HELD" if known.is_sealed else "HELD",
                "entry": known.held.entry.hex(),
                "at": moment(known.held.time_ms),
                "by": f"{known.party}/{known.held.node}",
            }
        )
    if known.problem is not None:
        is_missing = known.problem.problem == ReceiptProblem.MISSING
        row = _receipt(keeper, "problem", known.problem)
        found.append({**row, "word": "BODY_MISSING" if is_missing else "BODY_UNREADABLE"})
    for name in _RUNGS:
        rung: ReceiptRow | None = getattr(known, name)
        if rung is not None:
            found.append(_receipt(keeper, name, rung))
    if known.answered is not None:
        entry = known.answered.entry
        at = moment(keeper.recall(entry).entry.time_ms)
        found.append({"word": "ANSWERED", "entry": entry.hex(), "at": at, "by": known.party})
    return found


def _receipt(keeper: Keeper, name: str, row: ReceiptRow) -> dict[str, Any]:
    """A read-back names no moment of its own: then it is that of its entry."""
    at_ms = keeper.recall(row.entry).entry.time_ms if row.at_ms is None else row.at_ms
    word = "HELD" if name == "received" else name.upper()
    by = row.office or row.party
    return {"word": word, "entry": row.entry.hex(), "at": moment(at_ms), "by": by}
