# Testing the line: by the node, and answered by a person.

console-test-line = Test the line
console-test-line-note = Their machine answers at once. Only an officer’s answer proves the watch.
console-test-present = An officer is here
console-test-present-note = Answers the test, signed by your key. It proves your watch to { $party }.
