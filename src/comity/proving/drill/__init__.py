"""The worst days, gone through with the real commands: a checklist, its times, what came of it."""
