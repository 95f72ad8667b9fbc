"""What people and programs may ask of a node: the verbs, each from plain arguments to JSON.

The same verbs serve the control socket of a running node and the command line without one.
Knows no socket and no task; after a verb the caller settles and commits.
"""

from base64 import b64decode, b64encode
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

import msgspec

from comity.errors import OurError
from comity.node import (
    carrying,
    exporting,
    founding,
    handover,
    identity,
    keyoffice,
    motions,
    previewing,
    showing,
    terminals,
    watching,
)
from comity.node.at_terminal import TerminalTicks
from comity.node.calldesk import CallDesk
from comity.node.calllive import LiveVerbs
from comity.node.checklists import ChecklistVerbs
from comity.node.copying import store_copy
from comity.node.desk import Waiting
from comity.node.evidencing import Evidencing
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.lists.erasing import Erasing
from comity.node.lists.recorded import Recorded
from comity.node.noting import NoteDrafts
from comity.node.passages import TrackVerb
from comity.node.publishing import Publishing
from comity.node.reading import Reading, Verb
from comity.node.review import Review
from comity.node.screens import Screens
from comity.node.sharing import Sharing
from comity.node.showing import Json
from comity.node.status import line_status
from comity.node.voice import Voice
from comity.node.witnessing import Witnessing
from comity.record.entry import Signoff
from comity.values.codes import Precedence
from comity.values.moment import parse
from comity.values.plain import from_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Office(Lines):
    """The verbs over one node's lines."""

    def __init__(self, home: Home, lines: dict[str, Keeper]) -> None:
        super().__init__(home, lines)
        self.screens = Screens(self)
        self.publishing = Publishing(self)
        review = Review(home, lines, self.watches, self.keeper)
        self._exports = exporting.Exports()
        self._copies: dict[str, Iterator[tuple[int, int]]] = {}
        self.paths: Callable[[str], list[Json]] = lambda _: []  # the runner says what is up
        self.verbs: dict[str, Verb] = {
            "status": self.status,
            "compose": self.compose,
            "check": self.check,
            "preview": self.preview,
            "ready": self.ready,
            "release": self.release,
            "override": self.override,
            "send": self.send,
            "drafts": self.drafts,
            "drop": self.drop,
            "tracks": TrackVerb(self).tracks,
            "exporting": self.exporting,
            "carry": self.carry,
            "take": self.take,
            "octets": self.octets,
            "clock": self.clock,
            "test": self.test,
            "announce": self.announce,
            "tell": self.tell,
            "statements": self.statements,
            "terminals": self.terminals,
            "ending": self.ending,
            "restoring": self.restoring,
            "amending": self.amending,
            "excluding": self.excluding,
            "watch": self.watch,
            "handover": self.handover,
            "relieve": self.relieve,
            "copy": self.copy,
            "copying": self.copying,
            **Reading(self).verbs,
            **Witnessing(self).verbs,
            **ChecklistVerbs(self).verbs,
            **LiveVerbs(self).verbs,
            **CallDesk(self).verbs,
            **Voice(self).verbs,
            **self.publishing.verbs,
            **TerminalTicks(self).verbs,
            **NoteDrafts(self).verbs,
            **review.verbs,
            **Sharing(home, self.keeper).verbs,
            **self.screens.verbs,
            **Erasing(self.keeper).verbs,
            **Recorded(self).verbs,
            **Evidencing(self).verbs,
        }

    def do(self, verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401  # JSON
        """Carry out one verb.

        Raises:
            OurError: no such verb, or what the verb says.
        """
        found = self.verbs.get(verb)
        if found is None:
            raise OurError("control.no-such-verb", verb=verb)
        kinds = get_type_hints(found)
        try:
            given = signature(found).bind(**args)
            for name, value in given.arguments.items():
                msgspec.convert(value, kinds[name])
        except (TypeError, msgspec.ValidationError) as error:
            raise OurError("control.bad-arguments", verb=verb, reason=str(error)) from None
        return found(*given.args, **given.kwargs)

    # --- the line itself

    def status(self, language: str | None = None, *, alarms: bool = True) -> Json:
        """Say what this node is, and how each of its lines stands; without `alarms` if need be."""
        config = self.home.config
        return {
            "party": config.party,
            "node": config.node,
            "reality": config.reality,
            "time": showing.moment(self.home.clock.now_ms()),
            "lines": [
                {
                    "line": name,
                    **line_status(
                        keeper,
                        self.watches[name],
                        self.now_ms(),
                        self.language(language),
                        alarms=alarms,
                    ),
                    "paths": self.paths(name),
                }
                for name, keeper in self.lines.items()
            ],
        }

    # --- writing

    def compose(  # one argument for each thing a form asks
        self,
        type: str,  # noqa: A002  # the catalogue's word
        fields: dict[str, Any],
        line: str | None = None,
        to: list[str] | None = None,
        precedence: str | None = None,
        language: str | None = None,
    ) -> Json:
        """Keep a checked draft."""
        name, keeper = self.keeper(line)
        level = None if precedence is None else _precedence(precedence)
        draft = self.desks[name].compose(type, fields, to=to or (), precedence=level)
        return showing.draft(draft, keeper, self.language(language))

    def check(  # noqa: PLR0913  # one argument for each thing a form asks
        self,
        type: str,  # noqa: A002  # the catalogue's word
        fields: dict[str, Any],
        line: str | None = None,
        to: list[str] | None = None,
        precedence: str | None = None,
        *,
        language: str | None = None,
        beside: str | None = None,
    ) -> Json:
        """Say what a message would meet and be flagged for if it were sent now; keep nothing.

        `beside`: the language in which its text is given as well.
        """
        name, _ = self.keeper(line)
        desk, level = self.desks[name], None if precedence is None else _precedence(precedence)
        message = from_plain(desk.type_of(type), fields)
        return self._preview(
            name, desk.drafted(message, to=to or (), precedence=level), language, beside
        )

    def preview(
        self,
        draft: str,
        line: str | None = None,
        language: str | None = None,
        beside: str | None = None,
    ) -> Json:
        """Say the same of a draft."""
        name, _ = self.keeper(line)
        return self._preview(name, self.desks[name].find(draft), language, beside)

    def ready(self, draft: str, line: str | None = None) -> Json:
        """Give a draft its time; the answer's payload is what officers sign."""
        name, keeper = self.keeper(line)
        waiting, found = self.desks[name].ready(draft)
        shown = showing.draft(waiting, keeper, self.language(None), found)
        return {**shown, "line_id": keeper.line_id.hex()}

    def release(self, draft: str, kid: str, signature: str, line: str | None = None) -> Json:
        """Add an officer's release."""
        name, keeper = self.keeper(line)
        try:
            signoff = Signoff(bytes.fromhex(kid), bytes.fromhex(signature))
        except ValueError as error:
            raise OurError("control.bad-arguments", verb="release", reason=str(error)) from None
        waiting = self.desks[name].release(draft, signoff)
        return showing.draft(waiting, keeper, self.language(None))

    def override(self, draft: str, reason: str, line: str | None = None) -> Json:
        """Say why a draft goes out without what it needs."""
        name, keeper = self.keeper(line)
        waiting = self.desks[name].override(draft, reason, lang=self.language(None))
        return showing.draft(waiting, keeper, self.language(None))

    def send(self, draft: str, line: str | None = None, language: str | None = None) -> Json:
        """Send a released draft."""
        name, keeper = self.keeper(line)
        entry = self.desks[name].send(draft)
        told = keeper.recall(entry.leaf)
        return showing.entry_brief(keeper, told, self.language(language))

    def drafts(self, line: str | None = None, language: str | None = None) -> list[Json]:
        """Every draft."""
        name, keeper = self.keeper(line)
        shown = self.language(language)
        return [showing.draft(draft, keeper, shown) for draft in self.desks[name].waiting()]

    def drop(self, draft: str, line: str | None = None) -> Json:
        """Take a draft away."""
        name, _ = self.keeper(line)
        return {"draft": self.desks[name].drop(draft).id}

    def test(self, line: str | None = None) -> Json:
        """Send a test of the line now."""
        name, _ = self.keeper(line)
        return {"line": name, "entry": self.watches[name].test().hex()}

    def announce(self) -> Json:
        """Carry own key statements that came after a line began, to every line."""
        told = [
            terminals.told(keeper, name, self.home.tell_statements(keeper))
            for name, keeper in self.lines.items()
            if keeper.own is not None
        ]
        return {"lines": list(self.lines), "told": told}

    def tell(self, statements: str) -> Json:
        """Carry key statements of a party, in base64, to every line that it is of."""
        try:
            known = identity.read_statements(b64decode(statements, validate=True))
        except ValueError as error:
            raise OurError("control.bad-arguments", verb="tell", reason=str(error)) from None
        return {"lines": terminals.tell(self.lines, known, self.now_ms())}

    def statements(self, party: str | None = None) -> Json:
        """The key statements of a party that the lines hold, in base64."""
        known = terminals.chain_of(self.lines, self.party(party))
        data = b64encode(identity.statements_data(known)).decode()
        return {"party": self.party(party), "count": len(known), "statements": data}

    def terminals(self, party: str | None = None) -> list[Json]:
        """Every key that a party enrolled, and where its terminal stands on each line."""
        named, own = self.party(party), self.home.config.party
        known = self.home.statements() if named == own else terminals.chain_of(self.lines, named)
        return terminals.shown(self.lines, known, named, self.now_ms())

    def ending(self, terminal: str, last_good: list[str]) -> Json:
        """Say what a revocation of an own terminal would cut off, and where."""
        granted = keyoffice.granted_to(self.home.statements(), terminal)
        cuts = terminals.cuts(self.lines, self.home.config.party, granted, last_good)
        return {"terminal": terminal, "office": granted.office, "cuts": cuts}

    def restoring(self, line: str | None = None) -> Json:
        """What a proposal to restore the line must name."""
        _, keeper = self.keeper(line)
        return founding.restoring(keeper)

    def watch(
        self, line: str | None = None, language: str | None = None, *, alarms: bool = True
    ) -> Json:
        """What stands open on a line, what climbs, and who is there for it."""
        name, keeper = self.keeper(line)
        return watching.watch_shown(
            self.home,
            keeper,
            self.watches[name],
            self.desks[name],
            self.language(language),
            alarms=alarms,
        )

    def handover(
        self, off: str, on: str, line: str | None = None, language: str | None = None
    ) -> Json:
        """Draft the handover of a watch from one office to another."""
        name, keeper = self.keeper(line)
        draft = handover.begin(keeper, self.watches[name], self.desks[name], off=off, on=on)
        return showing.draft(draft, keeper, self.language(language))

    def relieve(self, draft: str, line: str | None = None) -> Json:
        """Keep a handover that both officers released."""
        name, keeper = self.keeper(line)
        return {"line": name, **handover.confirm(keeper, self.desks[name], draft)}

    def amending(self, line: str | None = None) -> Json:
        """The standing charter, as an amendment begins with it."""
        _, keeper = self.keeper(line)
        return motions.amending(keeper)

    def excluding(self, party: str, line: str | None = None) -> Json:
        """What an exclusion of a party must name."""
        _, keeper = self.keeper(line)
        return motions.excluding(keeper, party)

    # --- carrying

    def exporting(self, export: str, line: str | None = None) -> Json:
        """The next piece of the whole record as an open bundle, by a name that who asks gave it.

        The first call begins it.
        """
        name, keeper = self.keeper(line)
        return {"line": name, **self._exports.next(export, keeper)}

    def copy(self, target: str, line: str | None = None) -> Json:
        """Begin to copy a line's store below another directory; `copying` goes on with it."""
        name, keeper = self.keeper(line)
        self._copies[name] = store_copy(keeper, name, Path(target))
        return self.copying(name)

    def copying(self, line: str | None = None) -> Json:
        """Copy the next piece."""
        name, _ = self.keeper(line)
        copy = self._copies.pop(name, None)
        if copy is None:
            raise OurError("copy.none-begun", line=name)
        done, pages = next(copy, (0, 0))
        if pages:  # and one that failed is none any more
            self._copies[name] = copy
        return {"done": done, "pages": pages, "is_whole": not pages}

    def carry(
        self, path: str, party: str, line: str | None = None, *, everything: bool = False
    ) -> Json:
        """Write what a party is not known to hold to a file that only its nodes open."""
        name, keeper = self.keeper(line)
        written = carrying.write_sealed(keeper, party, Path(path), everything=everything)
        return {"line": name, **written}

    def take(self, entries: list[str], bodies: list[list[str]], line: str | None = None) -> Json:
        """Take entries and sealed bodies that a file brought, each in base64."""
        _, keeper = self.keeper(line)
        return carrying.take(keeper, *carrying.decoded(entries, bodies))

    def octets(self, entries: list[str], line: str | None = None) -> Json:
        """Give entries as they are signed, each in base64: to be carried by other means."""
        name, keeper = self.keeper(line)
        return {"line": name, **carrying.octets(keeper, entries)}

    def clock(self, moment: str | None = None, speed: int | None = None) -> Json:
        """Set the story's time, and how fast it goes; exercise and test nodes only (R-450)."""
        clock = self.home.clock
        if speed is not None:
            clock.go(speed)
        if moment is not None:
            clock.set_to(parse(moment))
        return {**showing.moment(self.now_ms()), "speed": clock.speed}

    # --- helpers

    def _preview(self, line: str, draft: Waiting, language: str | None, beside: str | None) -> Json:
        found = previewing.previewed(
            self.plots[line],
            draft,
            own=self.home.config.party,
            now_ms=self.now_ms(),
            language=self.language(language),
            beside=beside,
        )
        return {"line": line, **found}


def _precedence(name: str) -> Precedence:
    try:
        return Precedence[name.upper()]
    except KeyError:
        known = ", ".join(level.name for level in Precedence)
        raise OurError("send.no-such-precedence", name=name, known=known) from None
