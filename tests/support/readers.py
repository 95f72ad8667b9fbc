"""A new officer at a console, who presses what a page of the handbook (docs/use) names."""

from comity.console.frame import words_in
from tests.support.screens import opened
from tests.test_use import spaced, text_of


class Reader:
    """Presses what is bold on a page of the handbook, as it stands there, and nothing else."""

    def __init__(self, browser, desk, language, officer, phrase=""):
        self.language, self.desk, self.officer, self.phrase = language, desk, officer, phrase
        self.page, self.faults = opened(browser)
        self.page.goto(desk.url)
        self.page.select_option("select[name=language]", language)
        self.page.click('form[action="/look"] button')
        self.page.wait_for_selector(f'html[lang="{language}"]')

    def opens(self, page):
        self.text = text_of(self.language, page)

    def says(self, name, **facts):
        return words_in(self.language).say(name, **facts)

    def label(self, name, **facts):
        said = self.says(name, **facts)
        assert f"**{spaced(said)}**" in self.text, (self.language, said)
        return said

    def presses(self, name, role="button", **facts):
        self.page.get_by_role(role, name=self.label(name, **facts)).first.click()

    def sees(self, name, **facts):
        self.page.get_by_text(self.label(name, **facts)).first.wait_for()

    def starts_a_watch(self):
        self.opens("start.md")
        self.page.get_by_label(self.label("console-officer")).select_option(self.officer)
        if self.phrase:
            self.page.get_by_label(self.label("console-passphrase")).fill(self.phrase)
        self.presses("console-enter")
        self.sees("console-page-line")
        self.presses("console-page-watch", "link")
        self.presses("console-begin")
        self.page.wait_for_selector("body[data-watch=yes]")
        self.sees("console-sound-ok")
        self.sees("console-bay-now")
