"""Settings from the environment, each with a default that works on one machine."""

import os
import secrets
import sys
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from csp.constants import NONE, SELF

PACKAGE = Path(__file__).resolve().parent.parent


def flag(name: str, default: bool = False) -> bool:
    return os.environ.get(name, "1" if default else "0").lower() in {"1", "true", "yes", "on"}


def listed(name: str) -> list[str]:
    return [part.strip() for part in os.environ.get(name, "").split(",") if part.strip()]


def secret_given(name: str) -> str:
    """A secret from the environment, or from the file that `NAME_FILE` points to."""
    file = os.environ.get(f"{name}_FILE", "")
    return Path(file).read_text().strip() if file else os.environ.get(name, "")


# The data folder: database, keys, uploads. Every command that needs it makes it.
HOME = Path(os.environ.get("WIJWERKEN_HOME", "data")).expanduser().resolve()
HOME.mkdir(parents=True, exist_ok=True, mode=0o700)


def kept_secret(name: str) -> str:
    """A key from the environment, or one made once and kept in the data folder."""
    if value := os.environ.get(f"WIJWERKEN_{name.upper()}"):
        return value
    file = HOME / f"{name}.key"
    try:
        with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as out:
            out.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return file.read_text()


SECRET_KEY = kept_secret("secret")
CODE_KEY = kept_secret("code")  # keys the hashes of letter codes: another key than that of the sessions
DEBUG = flag("WIJWERKEN_DEBUG")
TESTING = "pytest" in sys.modules

ORIGIN = os.environ.get("WIJWERKEN_ORIGIN", "")  # https://… as people type it
ADDRESS = ORIGIN or f"http://localhost:{os.environ.get('PORT', '8000')}"  # for links in mails
ALLOWED_HOSTS = listed("WIJWERKEN_HOSTS") or (["*"] if DEBUG else ["localhost", "127.0.0.1", "[::1]"])
ALLOWED_HOSTS += listed("WIJWERKEN_NEARBY")  # set by `serve`: this machine, for a phone in the same network
if ORIGIN:
    ALLOWED_HOSTS.append(urlsplit(ORIGIN).hostname or "")
CSRF_TRUSTED_ORIGINS = [ORIGIN] if ORIGIN else []
SECURE = ORIGIN.startswith("https://")

ROOMS = [
    "people",
    "inquiry",
    "backing",
    "stories",
    "systemmap",
    "perspectives",
    "insights",
    "ideas",
    "directions",
    "plans",
    "deeds",
    "learning",
    "guidance",
    "sharing",
]
INSTALLED_APPS = [
    "wijwerken.web",
    *(f"wijwerken.{room}" for room in ROOMS),
    "wijwerken.demo",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "rules.apps.AutodiscoverRulesConfig",
    "csp",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "wijwerken.web.refused.RefusedPages",
    "wijwerken.inquiry.passing.Passing",
    "wijwerken.web.once.Once",  # the last: doors come first, then the key of the form
]
ROOT_URLCONF = "wijwerken.config.urls"
WSGI_APPLICATION = "wijwerken.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wijwerken.inquiry.context.inquiry",
            ],
        },
    }
]


def database() -> dict[str, object]:
    """SQLite in the data folder, or PostgreSQL by `DATABASE_URL`."""
    if not (url := os.environ.get("DATABASE_URL")):
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": HOME / "wijwerken.sqlite3",
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;",
            },
        }
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or "") or parse_qs(parts.query).get("host", [""])[0],  # or a socket's folder
        "PORT": str(parts.port or ""),
    }


DATABASES = {"default": database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
LOCALE_PATHS = [PACKAGE / "locale"]
TIME_ZONE = os.environ.get("WIJWERKEN_TIME_ZONE", "Europe/Amsterdam")
USE_TZ = True

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True  # served from the package itself: nothing to collect

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = SECURE
# With an https address there is a proxy in front, and only it says whether a request came in by https.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SECURE else None
# That proxy adds where a request came from; what a browser itself writes there stands before it and is not believed.
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if SECURE else 0
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_NAME = "__Host-session" if SECURE else "wijwerken_session"
CSRF_COOKIE_NAME = "__Host-csrf" if SECURE else "wijwerken_csrf"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 60
CSRF_FAILURE_VIEW = "wijwerken.web.errors.csrf_failure"
LANGUAGE_COOKIE_SECURE = SECURE
LANGUAGE_COOKIE_HTTPONLY = True
SECURITY_CONTACT = os.environ.get("WIJWERKEN_SECURITY_CONTACT", "")  # mailto:… or https://…
FORM_RENDERER = "wijwerken.web.forms.FormRenderer"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"  # words of people stay out of cookies
DATA_UPLOAD_MAX_MEMORY_SIZE = 25 * 1024 * 1024  # ten megabytes of text, percent-encoded, still gets a kind answer

AUTH_USER_MODEL = "people.Person"
# E-mail addresses stand in a table of their own, apart from the person and from every word they say.
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_FORMAT = {"numeric": True, "dashed": False, "length": 6}
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = 3
ACCOUNT_EMAIL_VERIFICATION = "none"  # typing over the digits proves the address
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SESSION_REMEMBER = True
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
EMAIL_FILE_PATH = HOME / "mail"  # where mails are kept as long as no server is named to send them
EMAIL_HOST = os.environ.get("WIJWERKEN_SMTP_HOST", "")
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'filebased'}.EmailBackend"
EMAIL_PORT = int(os.environ.get("WIJWERKEN_SMTP_PORT", "587"))
EMAIL_HOST_USER = os.environ.get("WIJWERKEN_SMTP_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("WIJWERKEN_SMTP_PASSWORD", "")
EMAIL_USE_SSL = EMAIL_PORT == 465
EMAIL_USE_TLS = flag("WIJWERKEN_SMTP_TLS", default=not EMAIL_USE_SSL)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = os.environ.get("WIJWERKEN_MAIL_FROM", f"post@{urlsplit(ORIGIN).hostname or 'localhost'}")

# The login of an organisation for its own staff; none unless its issuer is named.
OIDC_ISSUER = os.environ.get("WIJWERKEN_OIDC_ISSUER", "").rstrip("/")
OIDC_CLIENT_ID = os.environ.get("WIJWERKEN_OIDC_CLIENT_ID", "")
OIDC_CLIENT_SECRET = secret_given("WIJWERKEN_OIDC_CLIENT_SECRET")
OIDC_NAME = os.environ.get("WIJWERKEN_OIDC_NAME", "")  # as the organisation is called in its inquiries
MFA_SUPPORTED_TYPES = ["webauthn"]
MFA_ADAPTER = "wijwerken.people.passkeys.adapter.Keys"

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
