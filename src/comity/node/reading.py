"""What people and programs may read of a node's lines: the log, the inbox, one entry, the picture.

The reading half of the verbs; nothing here is kept, signed or sent.
"""

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

from comity.errors import OurError
from comity.node import (
    assurance,
    figures,
    files,
    leads,
    pictures,
    previewing,
    replying,
    showing,
)
from comity.node.doubt import contested
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.showing import Json
from comity.node.signs import signs
from comity.node.status import delivered, deliveries
from comity.record.told import Told

Verb: TypeAlias = Callable[..., Any]
LOG_ROWS_MAX: Final = 10_000
PREFIX_MIN: Final = 4  # figures of a leaf that name an entry


class Reading:
    """The verbs that read."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @property
    def verbs(self) -> dict[str, Verb]:
        """Each by its name."""
        return {
            "log": self.log,
            "inbox": self.inbox,
            "entry": self.entry,
            "rendering": self.rendering,
            "held": self.held,
            "picture": self.picture,
            "figures": self.figures,
            "evidence": self.evidence,
        }

    def log(
        self, line: str | None = None, language: str | None = None, last: int = 200
    ) -> list[Json]:
        """The record in merged order; the last so many."""
        _, keeper = self._lines.keeper(line)
        told = sorted(_told(keeper), key=lambda it: it.order)
        shown = self._lines.language(language)
        rows = told[-min(max(last, 1), LOG_ROWS_MAX) :]
        briefs = (showing.entry_brief(keeper, it, shown) for it in rows)
        covered = assurance.are_covered(keeper, rows)
        return [{**row, "covered": is_so} for row, is_so in zip(briefs, covered, strict=True)]

    def inbox(self, line: str | None = None, language: str | None = None) -> list[Json]:
        """What others said to us that people read, newest last."""
        name, keeper = self._lines.keeper(line)
        own, shown = self._lines.home.config.party, self._lines.language(language)
        rows = [
            it
            for it in _told(keeper)
            if it.party != own
            and not it.entry.is_genesis
            and it.entry.type not in keeper.shelf.silent
            and _is_for(own, it)
        ]
        rows.sort(key=lambda it: it.order)
        early = [it for it in showing.early(keeper) if it.party != own and _is_for(own, it)]
        rows += sorted(early, key=lambda it: (it.party, it.entry.number))
        return [self._with_delivery(name, it, shown) for it in rows[-LOG_ROWS_MAX:]]

    def entry(self, entry: str, line: str | None = None, language: str | None = None) -> Json:
        """Everything about one entry."""
        name, keeper = self._lines.keeper(line)
        told = _find_early(keeper, entry) or keeper.recall(keeper.find(entry))
        full = showing.entry_full(keeper, told, self._lines.language(language))
        watch = self._lines.watches[name]
        full["covered_by"] = assurance.cover(keeper, told.entry.leaf)
        full["bracket"] = assurance.bracket(keeper, told.entry.leaf)
        shown = self._lines.language(language)
        full["seal"] = assurance.seal(keeper, told.entry.leaf, self._lines.now_ms(), shown)
        full["contested"] = contested(keeper, told.entry.leaf)
        words = showing.words_of(shown)
        asked = files.Asked(
            keeper,
            told,
            self._lines.home.config.party,
            self._lines.now_ms(),
            watch.timers,
            self._lines.plots[name],
            words,
        )
        full["signs"] = signs(keeper, watch, told, words)
        came_ms = keeper.arrived_ms(told.entry.leaf)
        full["arrived"] = None if came_ms is None else showing.moment(came_ms)
        full |= replying.beside(keeper, watch, told, self._lines.home.config.party, shown)
        full |= files.files(asked)
        return {**full, "delivery": deliveries(keeper, watch, told, self._lines.now_ms())}

    def rendering(self, entry: str, party: str, line: str | None = None) -> Json:
        """What an entry says in the language in which a party writes: as they see it."""
        _, keeper = self._lines.keeper(line)
        told = _find_early(keeper, entry) or keeper.recall(keeper.find(entry))
        language = previewing.readable_of(keeper, party)
        full = showing.entry_full(keeper, told, language)
        return {"language": language, "short": full["short"], "text": full["text"]}

    def held(
        self, party: str, entry: str, line: str | None = None, language: str | None = None
    ) -> Json:
        """Who held an entry no later than what, and who opened it."""
        name, keeper = self._lines.keeper(line)
        if party not in keeper.record.laws_now().founded:  # also who is gone
            raise OurError("send.no-such-party", party=party)
        told = keeper.recall(keeper.find(entry))
        found = delivered(keeper, self._lines.watches[name], told, party, self._lines.now_ms())
        covered_by = assurance.cover(keeper, told.entry.leaf)
        about = {
            "entry": told.entry.leaf.hex(),
            "author": told.party,
            "covered_by": covered_by,
            "bracket": assurance.bracket(keeper, told.entry.leaf),
        }
        words = showing.words_of(self._lines.language(language))
        rows = leads.leads(keeper, told, self._lines.home.config.party, words)
        lead = next((it for it in rows if it["party"] == party), None)
        return {**about, **found, "lead": lead}

    def picture(
        self, line: str | None = None, cut: str | None = None, audience: list[str] | None = None
    ) -> Json:
        """All matters and the digest, of everything held or as of an entry, or for an audience."""
        name, keeper = self._lines.keeper(line)
        upto = None if cut is None else keeper.find(cut)
        kept = self._lines.plots[name].common
        return pictures.picture(keeper, upto, audience, now_ms=self._lines.now_ms(), common=kept)

    def figures(
        self, series: str | None = None, line: str | None = None, language: str | None = None
    ) -> list[Json]:
        """Every series of figures, or one."""
        _, keeper = self._lines.keeper(line)
        return figures.Page(keeper, showing.words_of(self._lines.language(language))).all(series)

    def evidence(self, line: str | None = None) -> list[Json]:
        """Every proof of misconduct that this node holds."""
        _, keeper = self._lines.keeper(line)
        return [
            {"id": row.id.hex(), "kind": row.kind, "found": showing.moment(row.found_ms)}
            for row in keeper.store.evidence()
        ]

    def _with_delivery(self, line: str, told: Told, language: str) -> Json:
        keeper = self._lines.lines[line]
        shown = showing.entry_brief(keeper, told, language)
        delivery = deliveries(keeper, self._lines.watches[line], told, self._lines.now_ms())
        return {**shown, "delivery": delivery}


def _told(keeper: Keeper) -> Iterator[Told]:
    leaves = tuple(keeper.record.lanes.leaves())
    return (keeper.recall(leaf) for leaf in leaves)


def _is_for(party: str, told: Told) -> bool:
    return not told.entry.addressees or party in told.entry.addressees


def _find_early(keeper: Keeper, prefix: str) -> Told | None:
    """Find an early entry by the beginning of its leaf; the record's own search goes first."""
    begins = prefix.lower()
    found = [it for it in showing.early(keeper) if it.entry.leaf.hex().startswith(begins)]
    return found[0] if len(found) == 1 and len(begins) >= PREFIX_MIN else None
