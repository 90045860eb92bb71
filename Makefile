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

.PHONY: help setup train run accounts chat test lint evaluate calibrate bench languages clean

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

run: $(MODEL)  ## Start everything and print the address; Ctrl-C ends it
	@$(PYTHON) -m bot.serve

accounts: .venv/.ready  ## Load accounts from FILE into the backend (the demo customers by default)
	@$(PYTHON) -m backend.accounts $(FILE)

chat: .venv/.ready  ## Talk to the running assistant in the terminal
	@$(PYTHON) -m bot.chat

lint: .venv/.ready  ## Check style, types and the training data
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -m rasa data validate --fail-on-warnings --domain domain.yml --quiet

test: lint $(MODEL)  ## Run every check and test
	$(PYTHON) -m pytest

evaluate: $(MODEL)  ## Measure the understanding on held-out messages; write docs/evaluation.md
	$(PYTHON) -m benchmarks.evaluate

calibrate: $(MODEL)  ## Show what each threshold would cost, on the calibration set
	$(PYTHON) -m benchmarks.calibrate

bench: .venv/.ready  ## Compare pipelines on the same data (hours); write docs/nlu-comparison.md
	$(PYTHON) -m benchmarks.compare

languages: .venv/.ready  ## Show what each language has and lacks
	@$(PYTHON) -m bot.language_report

clean:  ## Remove the environment, models and caches
	rm -rf .venv .uv models .rasa results .mypy_cache .ruff_cache .pytest_cache .hypothesis
