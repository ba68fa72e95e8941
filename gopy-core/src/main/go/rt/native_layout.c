/* Tries the shortcuts of native_layout.h on objects whose contents are known. */
#include "native_layout.h"
#include "native.h"

#include <string.h>

int int_kind;
size_t text_offset;
bool lists_known;

static bool reads(long long number, bool small) {
    PyObject *o = py.PyLong_FromLongLong(number);
    int64_t value;
    bool right = o && small_int(o, &value) == small && (!small || value == number);
    if (o) py.Py_DecRef(o);
    return right;
}

static bool ints_are(int kind) {
    static const long long small[] = {0, 1, -1, 5, -7, (1 << 29) + 3, (1 << 30) - 1, -(1 << 30) + 1};
    static const long long large[] = {1 << 30, -(1 << 30), (1ll << 30) + 1, 1ll << 60, -(1ll << 61)};
    bool right = true;
    int_kind = kind;
    for (size_t i = 0; i < sizeof small / sizeof *small; i++) right = right && reads(small[i], true);
    for (size_t i = 0; i < sizeof large / sizeof *large; i++) right = right && reads(large[i], false);
    return right;
}

static bool lists_are_known(void) {
    PyObject *pair = py.PyTuple_New(2);
    if (!pair) return false;
    py.PyTuple_SetItem(pair, 0, new_reference(None));
    py.PyTuple_SetItem(pair, 1, new_reference(py._Py_TrueStruct));
    PyObject *o = py.PySequence_List(pair);
    const list_layout *l = (const list_layout *)o;
    bool right = l && l->size == 2 && l->items && l->items[0] == None && l->items[1] == py._Py_TrueStruct;
    if (o) py.Py_DecRef(o);
    py.Py_DecRef(pair);
    return right;
}

static bool text_reads(const char *utf8, bool ascii) {
    Py_ssize_t size = (Py_ssize_t)strlen(utf8), n;
    PyObject *o = py.PyUnicode_DecodeUTF8(utf8, size, NULL);
    const char *p = o ? ascii_text(o, &n) : NULL;
    bool right = o && (p != NULL) == ascii && (!ascii || (n == size && !memcmp(p, utf8, (size_t)size + 1)));
    PyObject *made = right ? text_from(utf8, (size_t)size) : NULL; /* writes where the characters were found */
    right = made && !py.PyUnicode_Compare(o, made);
    if (o) py.Py_DecRef(o);
    if (made) py.Py_DecRef(made);
    return right;
}

/* Looks where a text begins, no further than it reaches at any of the offsets: the others would be written to. */
static bool text_begins_at(size_t offset) {
    static const char text[] = "a str of more characters than lie between the offsets";
    PyObject *o = py.PyUnicode_DecodeUTF8(text, sizeof text - 1, NULL);
    bool right = o && !memcmp((const char *)o + offset, text, sizeof text / 2);
    if (o) py.Py_DecRef(o);
    return right;
}

static bool texts_are_at(size_t offset) {
    static const char *ascii[] = {"", "a", "gopy", "a str of some more characters, of which none is rare"};
    static const char *others[] = {"\xc3\xa9", "caf\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80"};
    bool right = text_begins_at(offset);
    text_offset = offset;
    for (size_t i = 0; i < 4; i++) right = right && text_reads(ascii[i], true) && text_reads(others[i], false);
    return right;
}

void layout_start(void) {
    if (!ints_are(INT_SIZED) && !ints_are(INT_TAGGED)) int_kind = INT_UNKNOWN;
    lists_known = lists_are_known();
    if (!texts_are_at(48) && !texts_are_at(40)) text_offset = 0; /* up to 3.11, from 3.12 on */
}
