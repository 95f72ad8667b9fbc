"""A text of talks as an officer sees it: its clauses and parties, signatures, and what differs.

Carries out R-142, R-237 and R-239 on the way to people: the clause board, and rounds. Reads the
picture and a clock; decides nothing, and never says which of two texts is right.
"""

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from comity.families.line.agreement import proposal
from comity.families.talks import texts, views
from comity.families.talks.agreements import (
    AgreementMatter,
    AgreementStatus,
    ClauseStatus,
    SignatureRow,
    VersionRow,
)
from comity.families.talks.clauses import words as last_words
from comity.families.talks.messages import (
    Adoption,
    ClausePosition,
    Leave,
    RoundOutcome,
    TextDraft,
    TextRectify,
)
from comity.families.talks.rounds import ROUND, RoundMatter, RoundStatus
from comity.node.showing import moment
from comity.picture import differing, flags
from comity.picture.family import Now
from comity.picture.picture import Picture
from comity.picture.views import must_answer
from comity.values import codes
from comity.wording import moments, tokens
from comity.wording.tokens import short_hash
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
_FIRST: Final = (AgreementStatus.ADOPTED, AgreementStatus.LEFT)


def talks(picture: Picture, leaf: bytes, now: Now, words: Words) -> Json | None:
    """The text or the round that an entry speaks of; none: it speaks of neither."""
    for key in picture.by_leaf(leaf):
        match picture.matter(key):
            case AgreementMatter() as state:
                return _Board(picture, state, now, words).shown(leaf)
            case RoundMatter() as state:
                return _round(picture, key.id, state, now, words)
            case _:
                pass
    return None


class _Board:
    """One agreement at one moment, in one language."""

    def __init__(self, picture: Picture, state: AgreementMatter, now: Now, words: Words) -> None:
        self._picture = picture
        self._state = state
        self._now = now
        self._words = words

    def shown(self, leaf: bytes) -> Json:
        state, words = self._state, self._words
        status = AgreementStatus(state.status).name
        look = views.look("agreement", state, self._now)
        row = self._spoken_of(leaf)
        return {
            "kind": "agreement",
            "agreement": self._name(leaf),
            "state": status,
            "now": look,
            "says": words.say(f"state-AGREEMENT-{look or status}"),
            "text": None if row is None else self._text(row),
            "others": [self._brief(it) for it in state.versions if it is not row],
            "left": [self._left(it.party, it.entry, it.effective_ms) for it in state.leaves],
            "slips": list(self._slips()),
            "mismatches": list(self._mismatches()),
        }

    def _name(self, leaf: bytes) -> str:
        message = self._picture.said(leaf).message
        if isinstance(message, TextDraft | Leave):
            return message.agreement
        found = (self._draft(it) for it in self._state.versions)
        return next((it.agreement for it in found if it is not None), "")

    def _spoken_of(self, leaf: bytes) -> VersionRow | None:
        """The text that an entry is about; else one that is signed, else the latest."""
        rows = self._state.versions
        named = self._draft_named(leaf)
        message = None if named is None else self._picture.said(named).message
        if isinstance(message, TextDraft):
            return self._state.text(texts.text_hash(message))
        signed = [it for it in rows if it.status in _FIRST]
        found = signed or rows
        return found[-1] if found else None

    def _draft_named(self, leaf: bytes) -> bytes | None:
        message = self._picture.said(leaf).message
        match message:
            case TextDraft():
                return leaf
            case ClausePosition() | Adoption():
                return message.draft
            case TextRectify():
                return self._draft_named(message.of)
            case _:
                re = getattr(message, "re", None)
                is_own = isinstance(re, bytes) and any(
                    it.entry == re for it in self._state.versions
                )
                return re if is_own else None

    def _draft(self, row: VersionRow) -> TextDraft | None:
        message = self._picture.said(row.entry).message
        return message if isinstance(message, TextDraft) else None

    # --- one text

    def _brief(self, row: VersionRow) -> Json:
        status = AgreementStatus(row.status).name
        look = views.text_now(self._state, row, self._now)
        return {
            "entry": row.entry.hex(),
            "party": row.party,
            "version": row.number,
            "terms": row.terms.hex(),
            "state": status,
            "now": look,
            "says": self._say(
                "text",
                entry=short_hash(row.entry),
                version=row.number,
                party=row.party,
                state=self._words.say(f"state-AGREEMENT-{look or status}"),
            ),
        }

    def _text(self, row: VersionRow) -> Json:
        draft = self._draft(row)
        clauses = [] if draft is None else [self._clause(row, draft, it) for it in row.clauses]
        is_bracketed = ClauseStatus.BRACKETED in row.states
        return {
            **self._brief(row),
            "languages": []
            if draft is None
            else [
                {"lang": it, "hash": texts.language_hash(draft, it).hex()} for it in draft.authentic
            ],
            "note": self._say("bracketed") if is_bracketed else None,
            "clauses": clauses,
            "parties": [self._party(row, it) for it in self._parties(row)],
            "differs": self._differs(row, draft),
            "divergent": [self._beside(draft, it) for it in self._rivals(row)],
        }

    def _parties(self, row: VersionRow) -> tuple[str, ...]:
        return (*row.bound, *row.guarantors, *row.witnesses)

    def _clause(self, row: VersionRow, draft: TextDraft, name: str) -> Json:
        clause = next(it for it in draft.clauses if it.id == name)
        status = ClauseStatus(row.states[row.clauses.index(name)])
        look = views.text_now(self._state, row, self._now)
        in_force = look == views.IN_FORCE and status is ClauseStatus.ADOPTED
        word = views.IN_FORCE if in_force else status.name
        return {
            "id": name,
            "title": clause.title,
            "state": word,
            "says": self._words.say(f"state-CLAUSE-{word}"),
            "texts": [
                {
                    "lang": lang,
                    "hash": texts.paragraph_hash(clause, lang).hex(),
                    "text": clause.text.get(lang, ""),
                }
                for lang in draft.authentic
            ],
            "words": [
                self._word(party, said)
                for party, said in last_words(self._state, row, name).items()
            ],
        }

    def _word(self, party: str, said: frozenset[codes.Clause]) -> Json:
        named = [it.name for it in sorted(said)]
        between = self._words.say("separator-semicolon")
        says = between.join(self._words.say(f"code-CLAUSE-{it}") for it in named)
        return {"party": party, "positions": named, "says": says or self._say("no-word")}

    def _party(self, row: VersionRow, party: str) -> Json:
        role = row.role_of(party)
        assert role is not None, "it is one of the text's parties"  # noqa: S101
        signed = [it for it in self._state.signatures if (it.party, it.terms) == (party, row.terms)]
        name = self._words.say(f"code-ROLE-{role.name}")
        unsigned = self._say("unsigned", party=party, role=name)
        return {
            "party": party,
            "role": role.name,
            "signatures": [self._signature(it, name) for it in signed],
            "says": None if signed else unsigned,
        }

    def _signature(self, row: SignatureRow, role: str) -> Json:
        message = self._picture.said(row.entry).message
        signatory, rule = (
            (message.signatory, message.force_rule) if isinstance(message, Adoption) else ("", "")
        )
        said = self._say(
            "signed" if row.stands else "taken-back",
            party=row.party,
            role=role,
            signatory=tokens.quote(signatory, self._words),
            rule=tokens.quote(rule, self._words),
            entry=short_hash(row.entry),
        )
        return {
            "entry": row.entry.hex(),
            "stands": row.stands,
            "signatory": signatory,
            "force_rule": rule,
            "flags": [it.flag for it in self._state.flags if it.leaf == row.entry],
            "says": said,
        }

    # --- what differs

    def _differs(self, row: VersionRow, draft: TextDraft | None) -> Json | None:
        """Against the text that it is based on, if that is one of this agreement."""
        base = next((it for it in self._state.versions if it.entry == row.based_on), None)
        return None if base is None or draft is None else self._beside(draft, base)

    def _rivals(self, row: VersionRow) -> list[VersionRow]:
        live = views.divergent(self._state)
        return [it for it in live if it is not row] if row in live else []

    def _beside(self, draft: TextDraft | None, other: VersionRow) -> Json:
        there = self._draft(other)
        found = None if draft is None or there is None else texts.compared(draft, there)
        where = [] if found is None else list(self._where(found))
        between = self._words.say("separator-comma")
        return {
            "entry": other.entry.hex(),
            "version": other.number,
            "party": other.party,
            "paragraphs": []
            if found is None
            else [
                {
                    "clause": it.clause,
                    "lang": it.lang,
                    "here": _hex(it.here),
                    "there": _hex(it.there),
                }
                for it in found.paragraphs
            ],
            "titles": [] if found is None else list(found.titles),
            "order": found is not None and found.is_order,
            "fields": []
            if found is None
            else [{"field": it.path, "here": it.here, "there": it.there} for it in found.fields],
            "says": self._say(
                "differs",
                entry=short_hash(other.entry),
                version=other.number,
                party=other.party,
                where=between.join(map(self._words.isolate, where)) or self._say("nothing"),
            ),
        }

    def _where(self, found: texts.Compared) -> Iterator[str]:
        for it in found.paragraphs:
            lang = tokens.language_name(it.lang, self._words)
            yield self._say("where-paragraph", clause=tokens.plain(it.clause), lang=lang)
        for title in found.titles:
            yield self._say("where-title", clause=tokens.plain(title))
        if found.is_order:
            yield self._say("where-order")
        for field in found.fields:
            yield self._say("where-field", field=tokens.plain(field.path))

    def _mismatches(self) -> Iterator[Json]:
        """R-239: signatures of another hash, and the text on record that has it."""
        for flag in self._state.flags:
            message = self._picture.said(flag.leaf).message
            if flag.flag != flags.TERMS_MISMATCH or not isinstance(message, Adoption):
                continue
            named = self._picture.said(message.draft).message
            other = self._state.text(message.terms)
            matches = None
            if other is not None and isinstance(named, TextDraft):
                matches = self._beside(named, other)
            yield {
                "entry": flag.leaf.hex(),
                "party": flag.party,
                "draft": message.draft.hex(),
                "terms": message.terms.hex(),
                "matches": matches,
                "says": self._say(
                    "another-hash",
                    party=flag.party,
                    terms=short_hash(message.terms),
                    draft=short_hash(message.draft),
                ),
            }

    # --- what else was said

    def _left(self, party: str, entry: bytes, at_ms: int) -> Json:
        when = moments.moment(at_ms, self._words)
        says = self._say("left", party=party, when=when)
        return {"party": party, "entry": entry.hex(), "at": moment(at_ms), "says": says}

    def _slips(self) -> Iterator[Json]:
        for it in self._state.rectified:
            said = self._say(
                "slip-done" if it.is_done else "slip",
                party=it.party,
                clause=tokens.plain(it.clause),
                lang=tokens.language_name(it.lang, self._words),
                old=short_hash(it.old),
                new=short_hash(it.new),
            )
            yield {
                "entry": it.entry.hex(),
                "party": it.party,
                "clause": it.clause,
                "lang": it.lang,
                "old": it.old.hex(),
                "new": it.new.hex(),
                "done": it.is_done,
                "says": said,
            }

    def _say(self, name: str, **more: str | int) -> str:
        return self._words.say(f"board-{name}", **more)


def _hex(value: bytes | None) -> str | None:
    return None if value is None else value.hex()


# --- a round


def _round(picture: Picture, opener: bytes, state: RoundMatter, now: Now, words: Words) -> Json:
    matters = ((key, it) for key, it in picture.matters(ROUND) if isinstance(it, RoundMatter))
    rivals = views.rivals(opener, state, matters)
    status = RoundStatus(state.status).name
    look = views.DIVERGENT if rivals else views.look(ROUND, state, now)
    row = proposal(state, state.terms)
    waits = must_answer(row) if row is not None and status == RoundStatus.PROPOSED.name else ()
    return {
        "kind": ROUND,
        "round": opener.hex(),
        "n": state.number,
        "state": status,
        "now": look,
        "says": words.say(f"state-ROUND-{look or status}"),
        "must_answer": list(waits),
        "outcomes": [
            {
                "party": it.party,
                "entry": it.entry.hex(),
                "joint": it.is_joint,
                "results": _results(picture, it.entry),
                "says": words.say(
                    "board-outcome-joint" if it.is_joint else "board-outcome",
                    party=it.party,
                    entry=short_hash(it.entry),
                ),
            }
            for it in state.outcomes
        ],
        "divergent": [_rival(picture, opener, it, words) for it in rivals],
    }


def _results(picture: Picture, leaf: bytes) -> list[Json]:
    message = picture.said(leaf).message
    rows = message.results if isinstance(message, RoundOutcome) else ()
    return [{"n": it.n, "kind": it.kind.name, "text": it.text} for it in rows]


def _rival(picture: Picture, opener: bytes, other: bytes, words: Words) -> Json:
    one, two = picture.said(opener).message, picture.said(other).message
    found = () if one is None or two is None else differing.differences(one, two)
    party = picture.said(other).told.party
    between = words.say("separator-comma")
    where = between.join(words.isolate(tokens.plain(it.path)) for it in found)
    return {
        "entry": other.hex(),
        "party": party,
        "fields": [{"field": it.path, "here": it.one, "there": it.other} for it in found],
        "says": words.say("board-rival", party=party, entry=short_hash(other), where=where),
    }
