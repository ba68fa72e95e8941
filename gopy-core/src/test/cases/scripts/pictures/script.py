# -*- coding: utf-8 -*-
"""Drawing: a picture of Go's, pixels as bytes, colours."""
from __future__ import absolute_import, print_function, unicode_literals

from golib import image
from golib.image import color

picture = image.new_rgba(image.rect(0, 0, 8, 4))
red = color.RGBA(255, 0, 0, 255)
for x in range(8):
    picture.set(x, x // 2, red)
print(picture.bounds(), picture.stride, len(picture.pix), sum(bytearray(picture.pix)))
print(picture.rgba_at(6, 3) == red, picture.at(0, 1), picture.rgba_at(100, 100).a)
view = picture.pix
view[3] = 0x80
print(picture.rgba_at(0, 0).a, picture.pix[3], picture.opaque())
part = picture.sub_image(image.rect(2, 1, 6, 3))
print(type(part).__name__, part.bounds().size(), part.bounds().min, part.rgba_at(2, 1) == red)
part.set_rgba(3, 1, color.RGBA(g=7, a=255))
print(picture.rgba_at(3, 1).g)




mapped = color.Palette([color.black, color.white, red])
print(len(mapped), mapped.index_(color.RGBA(250, 10, 10, 255)),
      mapped.convert(color.Gray(200)) == color.white)
print(color.gray_model.convert(red), color.rgb_to_y_cb_cr(255, 0, 0))
print(red.rgba() == (65535, 0, 0, 65535), color.NRGBA(255, 255, 255, 128).rgba().r)
area = image.Rectangle(min=image.pt(1, 1), max={'x': 5, 'y': 4})
print(area, area.dx(), image.pt(2, 2).in_(area), area.intersect(image.rect(3, 0, 9, 9)),
      area.inset(2).empty())
area.min.x = 3
print(area, area == image.rect(3, 1, 5, 4), area.add(image.pt(1, 1)).max.y)
print(image.pt(3, 4).mul(2).sub(image.Point(1, 1)), image.Point() == image.zp,
      image.Uniform(red).at(5, 5))
