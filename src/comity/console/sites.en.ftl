# A list of sites, kept as drafts and released.

console-page-sites = List of sites
console-page-sitelist = Sites at the desk and sent
console-sites-lead = Protected sites (A15) from a table: each row becomes a message of its own, sealed to the parties chosen below. Nothing is sent from here.
console-sites-file = A file: CSV or XLSX
console-sites-long = The file is too large for one form; split it into parts.
console-sites-paste = The list, pasted as CSV
console-sites-columns = The first row names the columns, in any order; at most { $most } sites. Place: lat and lon, or one column place in any form. Names in several languages: name_en, name_fr. For example:
console-sites-beside = For every site of which the list does not say it
console-sites-look = Read the list and show it on the map
console-sites-keep = { $count ->
    [one] Keep one site as a draft
   *[other] Keep { $count } sites as drafts
}
console-sites-read = What was read
console-sites-count = Good rows: { $good }. Rows that cannot be sent and stay out: { $bad }.
console-sites-unread = Columns that say nothing here:
console-sites-row = Row
console-sites-id = Identifier
console-sites-name = Name
console-sites-place = Place, in every form
console-sites-result = Result
console-sites-good = Can be sent.
console-sites-again = You gave notice of this site at { $when }: this confirms it anew.
console-sites-same-place = At the same place as your site { $site }.
console-sites-waiting = Waiting for release
console-sites-draft = Draft
console-sites-release = Release all that are ticked
console-sites-release-hint = Each is released with your key as it stands above, one after the other. The first that is refused stops the rest.
console-sites-stopped = Stopped at { $site }.
console-sites-gone = Released before it:
console-sites-none-gone = None was released before it.
console-sites-sent = Sent
console-sites-none = No site was sent yet.
console-sites-past = replaced or past its time
console-sites-named-in = Language of the column name
