// Drawing: a picture of Go's, pixels, colours.
package main

import (
	"fmt"
	"image"
	"image/color"
)

var title = map[bool]string{true: "True", false: "False"}

func show(c color.RGBA) string {
	return fmt.Sprintf("RGBA(r=%d, g=%d, b=%d, a=%d)", c.R, c.G, c.B, c.A)
}

func main() {
	picture := image.NewRGBA(image.Rect(0, 0, 8, 4))
	red := color.RGBA{255, 0, 0, 255}
	for x := range 8 {
		picture.Set(x, x/2, red)
	}
	sum := 0
	for _, b := range picture.Pix {
		sum += int(b)
	}
	fmt.Println(picture.Bounds(), picture.Stride, len(picture.Pix), sum)
	fmt.Println("True", show(picture.RGBAAt(0, 1)), picture.RGBAAt(100, 100).A)
	picture.Pix[3] = 0x80
	fmt.Println(picture.RGBAAt(0, 0).A, picture.Pix[3], title[picture.Opaque()])
	part := picture.SubImage(image.Rect(2, 1, 6, 3)).(*image.RGBA)
	fmt.Println("RGBA", part.Bounds().Size(), part.Bounds().Min, title[part.RGBAAt(2, 1) == red])
	part.SetRGBA(3, 1, color.RGBA{G: 7, A: 255})
	fmt.Println(picture.RGBAAt(3, 1).G)
	mapped := color.Palette{color.Black, color.White, red}
	fmt.Println(len(mapped), mapped.Index(color.RGBA{250, 10, 10, 255}), title[mapped.Convert(color.Gray{200}) == color.White])
	y, cb, cr := color.RGBToYCbCr(255, 0, 0)
	fmt.Printf("Gray(y=%d) (%d, %d, %d)\n", color.GrayModel.Convert(red).(color.Gray).Y, y, cb, cr)
	half, _, _, _ := color.NRGBA{255, 255, 255, 128}.RGBA()
	fmt.Println("True", half)
	area := image.Rectangle{image.Pt(1, 1), image.Pt(5, 4)}
	fmt.Println(area, area.Dx(), title[image.Pt(2, 2).In(area)], area.Intersect(image.Rect(3, 0, 9, 9)), title[area.Inset(2).Empty()])
	area.Min.X = 3
	fmt.Println(area, title[area == image.Rect(3, 1, 5, 4)], area.Add(image.Pt(1, 1)).Max.Y)
	fmt.Println(image.Pt(3, 4).Mul(2).Sub(image.Point{1, 1}), title[image.Point{} == image.ZP], show(image.NewUniform(red).At(5, 5).(color.RGBA)))
}
