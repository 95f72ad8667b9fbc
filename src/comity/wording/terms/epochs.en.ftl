# Epochs: what is said of a restored node. It never accuses.
restored =
    { $party }'s node { $node } opened epoch { $epoch } at { $when } after a restore; { $beyond ->
        [0] no entry beyond the close is held.
        [one] one entry beyond the close is DISPUTED.
       *[other] { $beyond } entries beyond the close are DISPUTED.
    }
restored-BEHIND = The store is older than the mark outside it.
restored-OTHER_BOOT = The mark outside the store was written by another start than the store's last.
restored-NO_MARK = The mark outside the store is gone.
restored-BAD_MARK = The mark outside the store is damaged, or it is another node's.
restored-COPIED = The store is a copy made by “comity store copy”.
restored-REBUILT = The store was damaged or gone; what it held was taken back from the other parties.
restored-RENEWED = The key to which bodies are sealed was renewed.
restored-CONFIGURED = The settings ask for a new epoch at each start.
restored-PROVED = Another node gave entries that this node had signed and no longer holds.
restored-FORKED = Another node gave an entry that this node's key signed where its own feed has another.
restored-POWER = The machine went down while the node ran, and not every party could be asked what it holds.
restored-clone = Two programs with the key of node { $node } opened epoch { $epoch }. Find the second one and stop it, or revoke the key.
