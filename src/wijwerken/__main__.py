import sys

from wijwerken.config.cli import main

sys.exit(main())
