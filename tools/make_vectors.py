"""Write vectors/: cases of our own for every rule that says "vectors:" in docs/protocol.md.

The same run twice writes the same files: keys come from seeds, Ed25519 signatures from keys,
and ML-DSA-44 signatures, which differ each time, from vectors/ml-dsa.json where they are there.
"""

import json
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[1]))

import vectors_acts
import vectors_bytes
import vectors_checkpoint
import vectors_claim
import vectors_entries
import vectors_members
import vectors_names
import vectors_outside
import vectors_picture
import vectors_sealed
import vectors_standing
import vectors_witness
import vectors_words
from vectors_bench import BLOBS, FOLDER, SIGNATURES, Book, Line, Signatures

MAKERS: Final = (
    vectors_bytes.cbor,
    vectors_bytes.enrolled,
    vectors_bytes.signature,
    vectors_bytes.trees,
    vectors_bytes.fingerprint,
    vectors_bytes.line_id,
    vectors_entries.entry,
    vectors_entries.genesis,
    vectors_entries.admission,
    vectors_entries.fork,
    vectors_entries.evidence,
    vectors_entries.bundles,
    vectors_picture.order,
    vectors_picture.statement,
    vectors_picture.authority,
    vectors_picture.digest,
    vectors_picture.terms,
    vectors_standing.standing,
    vectors_standing.large,
    vectors_members.partings,
    vectors_members.members,
    vectors_acts.acts,
    vectors_sealed.sealed,
    vectors_checkpoint.checkpoints,
    vectors_claim.claims,
    vectors_witness.witnesses,
    vectors_words.frame,
    vectors_words.beat,
    vectors_words.moments,
    vectors_words.texts,
    vectors_words.message,
    vectors_names.names,
    vectors_outside.outside,
)


def main() -> int:
    """Write all files; what nothing writes any more is taken away."""
    signatures = Signatures()
    with signatures.at_hand():
        book = Book(signatures)
        line = Line(book, "line", "AA", "BB")
        for make in MAKERS:
            make(book, line)
    made: dict[Path, object] = {FOLDER / f"{name}.json": it for name, it in book.files.items()}
    made[BLOBS] = book.blobs()
    made[SIGNATURES] = {name: it.hex() for name, it in sorted(signatures.used.items())}
    FOLDER.mkdir(exist_ok=True)
    for path, value in made.items():
        path.write_text(json.dumps(value, indent=1, ensure_ascii=True) + "\n", "utf-8")
    for path in FOLDER.glob("*.json"):
        if path not in made:
            path.unlink()
    count = sum(map(len, book.files.values()))
    print(f"{count} cases in {len(book.files)} files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
