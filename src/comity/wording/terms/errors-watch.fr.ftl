# La relève du quart.

error-handover-to-whom = Le quart passe d’un bureau de cette partie à un autre, et non de { $off } à { $on } ; nommer la relève par « --to OFFICIER ».
error-handover-not-one = Le brouillon { $draft } n’est pas une relève ; « comity draft list » montre ce qui attend.
error-handover-not-released = La relève { $draft } n’est pas encore signée par { $office } ; la faire confirmer par cet officier.
error-send-stays-here = Le brouillon { $draft } est une relève du quart et reste à ce nœud ; la confirmer par « comity watch confirm ».
