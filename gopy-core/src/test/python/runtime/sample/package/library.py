# What the generator writes for the sample library.
NAME = 'libsample.so'
VERSION = '1.0'
DISTRIBUTION = 'sample'
TYPES = {
    'strings.Builder': (1, 'strings', 'Builder'),
    'sample/shapes.Person': (2, 'shapes', 'Person'),
    'sample/shapes.Address': (3, 'shapes', 'Address'),
    'sample/shapes.MoveError': (4, 'shapes', 'MoveError'),
    'sample/shapes.Code': (5, 'shapes', 'Code'),
    'sample/shapes.Level': (6, 'shapes', 'Level'),
    'sample/shapes.Celsius': (7, 'shapes', 'Celsius'),
    'strconv.NumError': (8, 'strings', 'NumError'),
    'sample/shapes.Mayor': (9, 'shapes', 'Mayor'),
    'sample/boxes.Table': (10, 'boxes', 'Table'),
    'sample/boxes.Cell': (11, 'boxes', 'Cell'),
    'sample/boxes.Grid': (12, 'boxes', 'Grid'),
    'time.Duration': (14, 'clock', 'Duration'),
    'time.Time': (15, 'clock', 'Time'),
    'math/big.Int': (16, 'big', 'Int'),
    'math/big.Rat': (17, 'big', 'Rat'),
    'math/big.Float': (18, 'big', 'Float'),
    'sort.Interface': (19, 'boxes', 'Interface'),
    'io.Reader': (13, 'boxes', 'Reader'),
}
SENTINELS = {1: ('shapes', 'ErrNowhere'), 2: ('strings', 'EOF'), 3: ('strings', 'ErrNotExist'),
             4: ('strings', 'ErrSyntax')}
MODULES = {'strings': 'strings', 'sample/shapes': 'shapes', 'sample/boxes': 'boxes',
           'time': 'clock', 'math/big': 'big'}
GO_MODULES = (('std', 'go1.26'),)
