# Evidence files: made, checked, put on paper.
cli-evidence-made = Written: { $path }, { $bytes } octets.
cli-evidence-not-made = Nothing was written to { $path }: this record does not prove it yet. What is missing stands below.
cli-evidence-beside = The independent verifier lies beside it: { $path }
cli-evidence-no-verifier = No verifier lies beside it; --verifier names one to copy.
cli-evidence-report = Written: { $path }
cli-evidence-printing = Printing …
cli-evidence-making = Gathering what proves it …
cli-evidence-receipt = Written: { $path }: entry number { $number } in a feed of { $size }.
cli-evidence-key = Checkpoint key (Ed25519)
