cli-words-how-to-read = Say the number of the line and its eight words, then wait until the other side says that it fits; four letters of a word tell it.
cli-words-how-to-type = The other side types each line with “words read”: the eighth word proves the line, a wrong line is said again.
cli-words-written = { $lines } lines on { $path }.
cli-words-line = Line { $number }
cli-words-line-of = Line { $number } of { $all }
cli-words-wrong-count = Line { $line } is lacking, or has not eight words: ask for it again.
cli-words-wrong-word = Line { $line }: word { $place }, { $word }, is in no list: ask for the line again.
cli-words-wrong-check = Line { $line } does not fit its check word: ask for it again.
