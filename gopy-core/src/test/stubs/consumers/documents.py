"""A user of encoding/json: reads documents one after another, keeps parts for later."""

import io

from golib import io as gio
from golib.encoding import base64, json
from typing_extensions import Any, assert_type


def valid(data: bytes) -> bool:
    assert_type(json.valid(data), bool)
    return json.valid(bytearray(data)) and json.valid(memoryview(data))


def armoured(data: bytes) -> str:
    assert_type(gio.discard.write(data), int)  # variables that Go gives a value
    return base64.std_encoding.encode_to_string(data)


def documents(stream: io.BufferedIOBase) -> list[Any]:
    decoder = json.new_decoder(stream)
    assert_type(decoder, json.Decoder)
    found: list[Any] = []
    try:
        while True:
            token = decoder.token()
            if isinstance(token, json.Delim):
                found.append(str(token))
            assert_type(decoder.input_offset(), int)
    except gio.EOF:
        return found
    except json.SyntaxError as error:
        assert_type(error.offset, int)
        raise ValueError(str(error)) from error


def written(value: object) -> str:
    out = io.StringIO()
    encoder = json.new_encoder(out)
    encoder.set_indent('', '  ')
    encoder.encode(value)
    assert_type(json.marshal(value), bytes)
    return out.getvalue() + json.marshal_indent(value, '', '\t').decode()


class Celsius(json.Marshaler):
    """A value that writes itself."""

    def __init__(self, degrees: float) -> None:
        self.degrees = degrees

    def marshal_json(self) -> bytes:
        return b'%d' % round(self.degrees)


def mistakes(stream: io.BytesIO) -> None:
    json.valid('{}')  # error: arg-type
    json.new_decoder(b'{}')  # error: arg-type
    json.new_decoder('{}')  # error: arg-type
    json.new_encoder(5)  # error: arg-type
    json.marshal_indent({}, 2, ' ')  # error: arg-type
    json.new_decoder(stream).decoed(None)  # error: attr-defined
    json.Number(5)  # error: arg-type
    len(json.valid(b''))  # error: arg-type
