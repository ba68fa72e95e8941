package rt

// Types that have no name outside their package are inferred. A witness is a pointer to one, which generated
// code got from where the type stands in an API:
//
//	func witness1[A0, T any](func(A0) T) *T { return new(T) }
//
//	var likeOption = witness1(p.With)
//
//	p.New(rt.Like(likeOption, rt.LiftTree)(f, 0))

// Like makes of a lifting function the one for a witness's type.
func Like[T any](_ *T, lift func(*Frame, int) T) func(*Frame, int) T { return lift }

// LikeNumbered does so for those that take a type id.
func LikeNumbered[T any](_ *T, lift func(*Frame, int, uint32) T) func(*Frame, int, uint32) T {
	return lift
}

// TypeLike is [TypeOf] for a witness's type.
func TypeLike[T any](_ *T, id uint32) *Type { return TypeOf[T](id) }

// PointerLike makes a witness of *T.
func PointerLike[T any](*T) **T { return nil }

// SliceLike makes a witness of []T.
func SliceLike[T any](*T) *[]T { return nil }

// MapLike makes a witness of map[K]V.
func MapLike[K comparable, V any](*K, *V) *map[K]V { return nil }
