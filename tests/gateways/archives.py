"""Archives, good and bad, for the tests of KMZ and XLSX."""

import io
import zipfile


def packed(**files):
    return zipped(files.items())


def zipped(rows):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in rows:
            archive.writestr(name, data)
    return made.getvalue()
