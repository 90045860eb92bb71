# Two commands do everything on a fresh machine: `make run` and `make test`.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PYTHON := .venv/bin/python
# The first Python 3.10 that really runs; uv knows those that it has installed itself.
PYTHON310 := $(shell python3.10 -c 'import sys; print(sys.executable)' 2>/dev/null || uv python find --no-project 3.10 2>/dev/null)
UV := .uv/bin/uv
MODEL := models/assistant.tar.gz
UV_VERSION := 0.13.8
# What the model is made of; it is trained anew when one of these is newer.
MODEL_SOURCES := domain.yml config.yml uv.lock $(shell find data bot/nlu bot/policies.py bot/conversation.py bot/languages.py bot/topics.py -name '*.yml' -o -name '*.py')

export PYTHONWARNINGS := ignore
export RASA_TELEMETRY_ENABLED := false
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export TF_CPP_MIN_LOG_LEVEL := 3

# What the widget and the demo site are made of.
WEB_SOURCES := $(shell find web -type f -not -path 'web/node_modules/*' -not -path 'web/dist/*')

.PHONY: help setup train web run accounts chat test test-browser load lint evaluate calibrate bench languages clean

help:  ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: .venv/.ready  ## Make the virtual environment from the lock file

.venv/.ready: pyproject.toml uv.lock .python-version
	@test -n '$(PYTHON310)' || { echo 'Python 3.10 is needed, and no python3.10 was found. Install it with'; \
	  echo '  pyenv install 3.10    or    uv python install 3.10    or your system'"'"'s packages (python3.10 and python3.10-venv)'; \
	  echo 'so that "python3.10 --version" works, and try again.'; exit 1; }
	@test -x $(UV) || { $(PYTHON310) -m venv .uv && .uv/bin/python -m pip install --quiet --disable-pip-version-check 'uv==$(UV_VERSION)'; }
	@echo 'Installing the locked packages (about a minute the first time) …'
	@$(UV) sync --locked --quiet --python '$(PYTHON310)'
	@touch $@

$(MODEL): .venv/.ready $(MODEL_SOURCES)
	@echo 'Training the model (about two minutes) …'
	@# Forced: Rasa's cache sees a change of a component's class, not of what the class uses.
	@$(PYTHON) -m rasa train --force --skip-validation --fixed-model-name assistant
	@touch $@

train: $(MODEL)  ## Train the model if it is missing or older than its sources

web/node_modules/.ready: web/package.json web/package-lock.json
	@node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null && command -v npm >/dev/null || { \
	  echo 'Node.js 20 or newer with npm is needed for the widget. Install it from your system'"'"'s packages or nodejs.org,'; \
	  echo 'so that "node --version" and "npm --version" work, and try again.'; exit 1; }
	@echo 'Installing the locked npm packages …'
	@cd web && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

web/dist/.ready: web/node_modules/.ready $(WEB_SOURCES)
	@echo 'Building the widget and the demo site …'
	@cd web && npm run --silent build -- --logLevel warn
	@touch $@

web: web/dist/.ready  ## Build the widget and the demo site if they are older than their sources

run: $(MODEL) web/dist/.ready  ## Start everything and print the address; Ctrl-C ends it
	@$(PYTHON) -m bot.serve

accounts: .venv/.ready  ## Load accounts from FILE into the backend (the demo customers by default)
	@$(PYTHON) -m backend.accounts $(FILE)

chat: .venv/.ready  ## Talk to the running assistant in the terminal
	@$(PYTHON) -m bot.chat

lint: .venv/.ready web/node_modules/.ready  ## Check style, types and the training data
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	cd web && npm run --silent check
	$(PYTHON) -m rasa data validate --fail-on-warnings --domain domain.yml --quiet

test: lint $(MODEL) web/dist/.ready  ## Run every check and test but those in a browser
	$(PYTHON) -m pytest

test-browser: $(MODEL) web/dist/.ready  ## Try the widget and the demo site in Chromium
	$(PYTHON) -m pytest -m browser tests/browser

load: $(MODEL)  ## Let 200 widgets talk to one server for a minute; write docs/load.md
	$(PYTHON) -m benchmarks.load

evaluate: $(MODEL)  ## Measure the understanding on held-out messages; write docs/evaluation.md
	$(PYTHON) -m benchmarks.evaluate

calibrate: $(MODEL)  ## Show what each threshold would cost, on the calibration set
	$(PYTHON) -m benchmarks.calibrate

bench: .venv/.ready  ## Compare pipelines on the same data (hours); write docs/nlu-comparison.md
	$(PYTHON) -m benchmarks.compare

languages: .venv/.ready  ## Show what each language has and lacks
	@$(PYTHON) -m bot.language_report

clean:  ## Remove the environment, models and caches
	rm -rf .venv .uv models .rasa results .mypy_cache .ruff_cache .pytest_cache .hypothesis web/node_modules web/dist
