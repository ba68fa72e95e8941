/* Lists in trees from Go: of anything, of numbers in one piece, of strs. */
#include "native_layout.h"
#include "native_tree_reader.h"

static bool set_item(PyObject *list, Py_ssize_t i, PyObject *o) {
    if (!o) return false;
    if (lists_known)
        ((list_layout *)list)->items[i] = o;
    else
        py.PyList_SetItem(list, i, o);
    return true;
}

/* A new list; n may be what damaged data say, so it is held against what is left to read. */
static PyObject *list_of(tree_reader *r, uint32_t n, size_t least) {
    return (size_t)(r->end - r->at) / least < n ? read_cut_short() : py.PyList_New((Py_ssize_t)n);
}

PyObject *read_values(tree_reader *r) {
    uint32_t n;
    PyObject *list = read_count(r, &n) ? list_of(r, n, 1) : NULL;
    bool complete = list;
    for (uint32_t i = 0; complete && i < n; i++) complete = set_item(list, i, read_value(r));
    return partial(list, complete);
}

PyObject *read_numbers(tree_reader *r) {
    char code[2] = {0, 0};
    uint32_t n;
    gopy_value v = {0};
    if (!read_word(r, code, 1) || !read_count(r, &n) || !value_code(&v, code)) return NULL;
    size_t width = width_of(&v);
    const char *p = read_take(r, n * width);
    PyObject *list = p ? py.PyList_New((Py_ssize_t)n) : NULL;
    bool complete = list;
    for (uint32_t i = 0; complete && i < n; i++)
        complete = set_item(list, i, code[0] == 'q' ? py.PyLong_FromLongLong(*(const int64_t *)(p + i * width))
                                                    : load_value(&v, p + i * width));
    return partial(list, complete);
}

PyObject *read_texts(tree_reader *r) {
    uint32_t n, size;
    const char *sizes = read_count(r, &n) ? read_take(r, 4 * (size_t)n) : NULL;
    PyObject *list = sizes ? py.PyList_New((Py_ssize_t)n) : NULL;
    bool complete = list;
    for (uint32_t i = 0; complete && i < n; i++) {
        memcpy(&size, sizes + 4 * (size_t)i, 4);
        const char *p = read_take(r, size);
        complete = p && set_item(list, i, text_from(p, size));
    }
    return partial(list, complete);
}
