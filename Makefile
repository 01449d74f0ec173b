# `make run` and `make test` do all their own set-up; see `make help`.
.POSIX:
.NOTPARALLEL:
.PHONY: help setup run test lint format messages licences guide news voice shots screens pictures figures bench proof wheel oldest package release clean

PY = .venv/bin/python
SETUP = @sh tools/setup.sh
OFFSCREEN = QT_QPA_PLATFORM=offscreen

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

run: ## start the app (ARGS="..." are passed on)
	$(SETUP) run
	@sh tools/run.sh $(ARGS)

test: ## run every test, headless
	$(SETUP) test
	@$(OFFSCREEN) sh tools/test.sh $(ARGS)

lint: ## check format, style, types, layers, words and voices
	$(SETUP) dev run
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports
	@$(PY) -m tools.make_messages --check
	@$(PY) -m tools.make_voice --check
	@$(PY) -m tools.make_licences --check
	@$(PY) -m tools.make_guide --check
	@$(PY) -m tools.make_news --check

format: ## put the code into the project's format
	$(SETUP) dev
	@$(PY) -m ruff format .
	@$(PY) -m ruff check --fix .

messages: ## collect all words into resources/i18n, and compile its catalogues
	$(SETUP) dev
	@$(PY) -m tools.make_messages

licences: ## write which parts ship, under which licences, into resources/licences
	$(SETUP) dev
	@$(PY) -m tools.make_licences

guide: ## write the guide that the app shows, out of docs/guide
	$(SETUP) dev
	@$(PY) -m tools.make_guide

news: ## write what is new in this version, out of CHANGELOG.md
	$(SETUP) dev
	@$(PY) -m tools.make_news

voice: ## speak what is new of what can be said, into resources/voice
	$(SETUP) dev
	@$(PY) -m tools.make_voice

setup: ## install all that the other targets need, and stop there
	$(SETUP) test

shots: ## render every screen to build/shots/
	$(SETUP) test
	@$(OFFSCREEN) $(PY) tools/make_shots.py $(ARGS)

screens: ## render the pictures of docs/screens
	$(SETUP) test
	@$(OFFSCREEN) $(PY) -m tools.make_screens $(ARGS)

pictures: ## paint the pictures that are brought along
	$(SETUP) run
	@$(OFFSCREEN) $(PY) -m tools.make_pictures

figures: ## render the figures' contact sheets to build/figures/
	$(SETUP) test
	@$(OFFSCREEN) $(PY) tools/make_figures.py $(ARGS)
	@$(OFFSCREEN) $(PY) tools/make_feet_sheet.py

bench: ## measure start-up, idle and running cost against a bare window
	$(SETUP) test
	@$(PY) -m bench.run $(ARGS)

proof: ## run the long proofs (real time, real sound server, real screen reader)
	$(SETUP) test proof
	@$(OFFSCREEN) $(PY) -m pytest -m proof $(ARGS)

oldest: ## run every test with the oldest PySide6 that is supported
	$(SETUP) test
	@sh tools/oldest.sh $(ARGS)

wheel: ## build the wheel twice, install it elsewhere and rehearse there
	$(SETUP) dev run
	@sh tools/smoke_wheel.sh

package: ## build all that a person can install here, and try each in a fresh root
	$(SETUP) test package
	@$(PY) -m tools.make_package $(ARGS)

release: ## check that all is ready, build everything, write sums and the list of parts
	$(SETUP) test package
	@$(PY) -m tools.make_release $(ARGS)

clean: ## remove what was built and cached, and look at the machine anew next time
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .grimp_cache
	@rm -f .venv/.done-*
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
