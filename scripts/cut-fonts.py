"""Cuts the two faces of the site out of their packages: upright, Latin, weights 400 to 700, without what is not drawn.

Needs fonttools and brotli (pip install fonttools brotli). Run it from the project's root after an update of a font's
package; what it writes is kept in the repository.
"""

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PACKAGES = "node_modules/@fontsource-variable"
FOLDER = "playground/src/fonts"
# As in the unicode-range of fonts.css.
LATIN = "0-FF,131,152-153,2BB-2BC,2C6,2DA,2DC,2000-206F,20AC,2122,2212"
# Code has no ligatures: what is read is what is typed.
FACES = [
    ("atkinson-hyperlegible-next", "text", ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"]),
    ("jetbrains-mono", "code", []),
]

for package, name, features in FACES:
    font = TTFont(f"{PACKAGES}/{package}/files/{package}-latin-wght-normal.woff2")
    options = subset.Options(flavor="woff2", layout_features=features, hinting=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(LATIN))
    cutter.subset(font)
    font = instancer.instantiateVariableFont(font, {"wght": (400, 400, 700)})
    subset.save_font(font, f"{FOLDER}/{name}.woff2", options)
    with open(f"{PACKAGES}/{package}/LICENSE", encoding="utf-8") as licence:
        with open(f"{FOLDER}/{name}.LICENSE", "w", encoding="utf-8") as kept:
            kept.write(licence.read())
