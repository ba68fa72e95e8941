package rt

// reader returns a function that reads the next tree as a T if it is of the form that values of T mostly have; else
// it reads nothing and returns false. It saves the way through a plan, which is longer than all else that is done for
// an entry of a map.
func reader[T any]() func(t *tree) (v T, ok bool) {
	for _, known := range []any{readString, readInt, readFloat} {
		if read, ok := known.(func(*tree) (T, bool)); ok {
			return read
		}
	}
	return func(*tree) (v T, ok bool) { return v, false }
}

func readString(t *tree) (v string, ok bool) {
	if t.data[t.at] != tagString {
		return "", false
	}
	t.at++
	return t.string(t.content()), true
}

func readInt(t *tree) (v int, ok bool) {
	if t.data[t.at] != tagInt {
		return 0, false
	}
	t.at++
	wide := int64(t.u64())
	if v = int(wide); int64(v) != wide { // on 32 bits: the plan says what is wrong
		t.at -= 9
		return 0, false
	}
	return v, true
}

func readFloat(t *tree) (v float64, ok bool) {
	if t.data[t.at] != tagFloat {
		return 0, false
	}
	t.at++
	return t.float(), true
}
