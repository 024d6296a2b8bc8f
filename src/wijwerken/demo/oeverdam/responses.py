"""Who answered what. On no page, export, log or command (R12); only totals leave the house.

One sign per statement, in the order of `statements.STATEMENTS`: "+" I see it
so, "-" I do not, "." passed over, "_" never came to it. People differ along
two lines (begin ourselves or with the municipality; something new or finish
what there is), without sharp groups.
"""

from .statements import STATEMENTS

TABLE = {
    "snip": "_++++++._+-...++++++.+--",
    "grutto": "++-.+.-+--.+-++++++-+++.",
    "kievit": "++--+-++.++..+-.++.-++++",
    "lepelaar": "-+.+-+--++.+-+--+--.-+++",
    "lisdodde": "++-.++.-++.-+-+_+.++.+++",
    "wilg": "+_++.-_-_.-__+__+.-+-_++",
    "meerkoet": "+.++.+-.++--++-+_++.+++.",
    "waterhoen": "+++.+-+++++++++-+++++++-",
    "stern": "++++-+---.-+-+++_++-_++_",
    "roerdomp": "++++-__-+.-+++-_++-_++_.",
    "brem": "..+__+_-_+__.++.+.____+_",
    "zwaluw": "+++++-+.++.-+-++++++++++",
    "kluut": "_+_.++.-++___+++_+..__+_",
    "ijsvogel": "++.--_..+_+_+_--__++._++",
    "pimpernel": "++--+-+++++++.+++..-.+++",
    "salie": "++-++______+__+-_+-+.__+",
    "dotter": "+.-..+...+--.++.++++++++",
    "koolmees": "__+__+--++_-._.__++-___-",
    "vlier": "________________________",
    "karekiet": "++-.++...-+.-.+.+++--++-",
    "munt": "_____-__-___.______._+__",
    "aalscholver": "++_-+_.++.+.+++_.++.++++",
    "kwikstaart": ".+--+--++.+.++.-++++-+++",
    "reiger": "+---++-+--.+-++--++.++++",
    "otter": "++--++-++..+-_.._+++_+-+",
    "bever": "++.--.+-+..+++.-++..+_+-",
    "ooievaar": "+.--+-++++..+-+...++-+-.",
    "egel": "+---.-+___+-_++-+++_.._+",
    "merel": "++..++...+---.++++.-..+.",
    "mus": "++++--++++..+.+.++++-+.+",
    "fuut": "+_--.-+++++.+_+-.+++.+.+",
    "specht": "++++.+--++.-.+++++++++++",
    "wulp": "+++_-+++++.++.+-+++++.-+",
    "tureluur": "++++-.+-++++-++..++++-+.",
    "haas": "____-._-+_-_-.+__.++_+_.",
    "rietgors": "+_._+____+__-++++++_+_+_",
    "ekster": "++_-.-++++.-.-+-_++-.-_+",
    "torenvalk": "_.-____+____+_________+_",
    "zegge": "++--+.+++-+++++-++++++++",
    "libel": "_++_++.-++--_++++++-+...",
    "stekelbaars": "++++++--++-+-++++++-++++",
}

AGREE, DISAGREE, PASS = 1, -1, 0
_VALUES = {"+": AGREE, "-": DISAGREE, ".": PASS}

RESPONSES = tuple(
    (person, statement.key, _VALUES[sign])
    for person, signs in TABLE.items()
    for statement, sign in zip(STATEMENTS, signs, strict=True)
    if sign in _VALUES
)
