"""A user of image: draws, encodes, counts."""

import io

from golib import image
from golib.image import color, draw, png
from typing_extensions import assert_type


def drawn(width: int, height: int) -> image.RGBA:
    picture = image.new_rgba(image.rect(0, 0, width, height))
    assert_type(picture, image.RGBA)
    white = image.new_uniform(color.white)
    draw.draw(picture, picture.bounds(), white, image.Point(), draw.Op.SRC)
    for x in range(width):
        picture.set(x, height // 2, color.RGBA(r=255, a=255))
    assert_type(picture.rgba_at(1, 1).r, int)
    return picture


def encoded(picture: image.RGBA) -> bytes:
    out = io.BytesIO()
    png.encode(out, picture)
    return out.getvalue()


def colours(data: bytes) -> dict[tuple[int, int, int, int], int]:
    picture = png.decode(io.BytesIO(data))
    assert_type(picture, image.Image)
    bounds = picture.bounds()
    assert_type(bounds.min.x, int)
    counts: dict[tuple[int, int, int, int], int] = {}
    for y in range(bounds.min.y, bounds.max.y):
        for x in range(bounds.min.x, bounds.max.x):
            seen = picture.at(x, y).rgba()
            assert_type(seen.r, int)
            counts[seen] = counts.get(seen, 0) + 1
    return counts


class Checked:
    """A picture by its methods alone."""

    def color_model(self) -> color.Model:
        return color.gray_model

    def bounds(self) -> image.Rectangle:
        return image.rect(0, 0, 8, 8)

    def at(self, x: int, y: int, /) -> color.Color:
        return color.white if (x + y) % 2 else color.black


def size(data: bytes) -> tuple[int, int]:
    png.encode(io.BytesIO(), Checked())
    config, form = image.decode_config(io.BytesIO(data))
    assert_type(form, str)
    return config.width, config.height


def mistakes(picture: image.RGBA) -> None:
    png.encode('out.png', picture)  # error: arg-type
    png.encode(io.BytesIO(), 'picture')  # error: arg-type
    png.decode(b'')  # error: arg-type
    picture.set(0, 0, 'red')  # error: arg-type
    picture.set(0, 0)  # error: call-arg
    image.rect(0, 0, 1.5, 2)  # error: arg-type
    image.Point(x='1')  # error: arg-type
    picture.bounds().mid  # error: attr-defined
    draw.draw(picture, picture.bounds(), picture, image.Point(), 'src')  # error: arg-type
