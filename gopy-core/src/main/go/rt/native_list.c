/* Packing lists of values as Go lays them in memory: numbers in their own width, strings as pointer and length. */
#include "native_layout.h"
#include "native_pack.h"

size_t width_of(const gopy_value *element) {
    switch (element->code) {
    case '?': case 'b': case 'B': return 1;
    case 'h': case 'H': return 2;
    case 'i': case 'I': case 'r': case 'f': return 4;
    case 'D': case 's': case 'y': case 'V': return 16;
    case 'a': return (size_t)element->length;
    default: return 8;
    }
}

/* From frame slots to Go's memory. */
static void narrow(const gopy_value *element, const uint64_t *slots, char *to) {
    float f[2];
    switch (element->code) {
    case '?': case 'b': case 'B': *(uint8_t *)to = (uint8_t)slots[0]; return;
    case 'h': case 'H': *(uint16_t *)to = (uint16_t)slots[0]; return;
    case 'i': case 'I': case 'r': *(uint32_t *)to = (uint32_t)slots[0]; return;
    case 'f': case 'F':
        f[0] = (float)double_of(slots[0]);
        f[1] = (float)double_of(slots[1]);
        memcpy(to, f, element->code == 'f' ? 4 : 8);
        return;
    case 'a': memcpy(to, (void *)(uintptr_t)slots[0], (size_t)element->length); return;
    default: memcpy(to, slots, width_of(element)); return;
    }
}

static gopy_value element_of(const gopy_value *v) {
    gopy_value element = *v;
    element.code = v->element;
    element.element = 0;
    return element;
}

/* Memory for n elements, in slots. */
static char *reserve(gopy_crossing *x, const gopy_value *element, Py_ssize_t n, uint64_t *slots) {
    char *memory = keep_memory(x, (size_t)n * width_of(element));
    slots[0] = (uint64_t)(uintptr_t)memory;
    slots[1] = (uint64_t)n;
    return memory;
}

static bool pack_element(gopy_crossing *x, const gopy_value *element, Py_ssize_t i, PyObject *o, char *memory) {
    uint64_t slots[2] = {0, 0};
    x->element = i;
    if (!pack(x, element, o, slots)) return false;
    narrow(element, slots, memory + (size_t)i * width_of(element));
    return true;
}

/* What goes to a variadic parameter whose elements are nested. */
static bool pack_rest_tree(gopy_crossing *x, const gopy_value *v, PyObject *const *items, Py_ssize_t n) {
    PyObject *all = py.PyTuple_New(n);
    for (Py_ssize_t i = 0; all && i < n; i++) py.PyTuple_SetItem(all, i, new_reference(items[i]));
    return keep_object(x, all) && pack_tree(x, v, all, x->frame + v->slot);
}

bool pack_rest(gopy_crossing *x, const gopy_value *v, PyObject *const *items, Py_ssize_t n) {
    if (v->code == 'V') return pack_rest_tree(x, v, items, n);
    gopy_value element = element_of(v);
    uint64_t *slots = x->frame + v->slot;
    if (!n) return slots[0] = slots[1] = 0, true; /* as in Go, where no further argument is a nil slice */
    char *memory = reserve(x, &element, n, slots);
    if (!memory) return false;
    for (Py_ssize_t i = 0; i < n; i++)
        if (!pack_element(x, &element, i, items[i], memory)) return false;
    return true;
}

/* Numbers from exact ints or floats, for which no Python code runs; false: something else is among them. */
static bool pack_numbers(char code, PyObject *const *items, Py_ssize_t n, uint64_t *to) {
    PyObject *type = code == 'q' ? py.PyLong_Type : py.PyFloat_Type;
    for (Py_ssize_t i = 0; i < n; i++) {
        int64_t value;
        if (UNLIKELY(items[i]->type != type)) return false;
        if (code == 'd')
            to[i] = bits_of(py.PyFloat_AsDouble(items[i]));
        else if (LIKELY(small_int(items[i], &value)))
            to[i] = (uint64_t)value;
        else if ((value = py.PyLong_AsLongLong(items[i])) != -1 || !py.PyErr_Occurred())
            to[i] = (uint64_t)value;
        else
            return py.PyErr_Clear(), false;
    }
    return true;
}

static bool pack_fast(gopy_crossing *x, const gopy_value *element, PyObject *o, uint64_t *slots) {
    const list_layout *list = (const list_layout *)o;
    if (!lists_known || o->type != py.PyList_Type || (element->code != 'q' && element->code != 'd')) return false;
    char *memory = reserve(x, element, list->size, slots);
    return memory && pack_numbers(element->code, list->items, list->size, (uint64_t *)(void *)memory);
}

/* A list of its own: what runs while it is packed (__index__, say) could change the original. */
static PyObject *list_from(gopy_crossing *x, const gopy_value *v, PyObject *o) {
    PyObject *list = is_a(o, py.PyUnicode_Type) ? NULL : py.PySequence_List(o);
    if (!list && (!py.PyErr_Occurred() || py.PyErr_ExceptionMatches(py.PyExc_TypeError))) {
        py.PyErr_Clear();
        refuse(x, v, o);
    }
    return keep_object(x, list) ? list : NULL;
}

bool pack_list(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    gopy_value element = element_of(v);
    if (o == None) return slots[0] = slots[1] = 0, true;
    if (pack_fast(x, &element, o, slots)) return true;
    PyObject *list = py.PyErr_Occurred() ? NULL : list_from(x, v, o);
    if (!list) return false;
    Py_ssize_t n = py.PyList_Size(list);
    char *memory = reserve(x, &element, n, slots);
    if (!memory) return false;
    for (Py_ssize_t i = 0; i < n; i++)
        if (!pack_element(x, &element, i, py.PyList_GetItem(list, i), memory)) return false;
    x->element = -1;
    return true;
}
