# In Arabic as far as pages show it; the rest is said in English, marked.

exchange-title = التبادل: { $stage }
exchange-stands = كل عدد يبقى كما ذكره صاحبه. القاعدة { $rule }.
exchange-list = { $kind }، { $way }، النسخة { $version }: المجموع { $total }؛ تُظهر قبل { $due }، { $shown ->
        [yes] أُظهرت
       *[no] لم تُظهر بعد
    }؛ الملاحظات: { $remarks }.
exchange-match = { $party }: أزواج مؤكدة { $certain }، تحتاج إلى نظر { $uncertain }؛ النتيجة { $result }، { $alike ->
        [ALIKE] هي نفسها عند كل من طابق
        [DIFFERENT] وهي غيرها عند مطابِق آخر: تختلف القواعد أو البرامج لا الأشخاص
       *[other] عند هذا الطرف وحده
    }.
exchange-next-P02 = { $party } يلتزم بقائمته قبل أن تُظهر أي قائمة.
exchange-next-P07 = { $party } يُظهر القائمة التي التزم بها.
exchange-next-P04 = { $party } له أن يقترح الخطة: من، وفي أي اتجاه، وأين، ومتى.
exchange-next-L08 = { $party } يقبل هذه الشروط أو يقول لماذا لا.
exchange-next-P05 = { $party } يقول إنه جاهز أو إنه ينتظر.
exchange-next-P06 = { $party } يعدّ، { $way }: كل شخص مؤشَّر عليه، والرؤوس عدّها ضابطان.
exchange-next-P10 = { $party } يذكر الأعداد النهائية أو يقبلها؛ وتبقى الفروق إلى جانبها.
exchange-tally = { $party }، بصفة: { $role }، { $way }، { $when }: الرؤوس { $count }
exchange-planned = الخطة { $entry } للطرف { $party }، { $window }
exchange-lacks = لم يقبل هذه الشروط بعد: { $parties }. لم يُتفق على موعد.
exchange-aborted-at = أُوقف في مرحلة { $stage }.
exchange-missed = انقضى الأجل { $when } ولم يلتزم به { $parties }: { $term }.
exchange-counts = الاتجاه والفئة
exchange-formula = الصيغة
exchange-giver = المسلِّم
exchange-receiver = المتسلِّم
exchange-claims = الأقوال
exchange-total = الرؤوس
exchange-moved = مجموع من سُلّموا بحسب عدّ { $role }: { $count }
exchange-both = الاتجاهان
exchange-differs-CATEGORY = { $way }: العدد نفسه عند كل جانب، منهم { $amount } صُنّفوا تصنيفاً آخر.
exchange-differs-SCOPE = { $way }: عدد { $amount } عدّهم بعضٌ وأغفلهم بعض.
exchange-differs-TIME = { $way }: فرق قدره { $amount } بين أعداد من أوقات مختلفة.
exchange-differs-ARITHMETIC = { $way }: في البيان الواحد يفترق المجموع عن أجزائه بقدر { $amount }.
exchange-differs-DIRECTION = { $way }: فرق قدره { $amount }؛ والعدد عدد الاتجاه الآخر.
exchange-differs-CONTRADICTION = { $way }: عددان لشيء واحد، بينهما { $amount }.
exchange-differs-INCOMPARABLE = { $way }: فرق قدره { $amount }، ولا شيء يقول إنهما يعدّان الشيء نفسه.
exchange-side = { $total } ({ $counts }): { $voices }
exchange-voice = { $party } ({ $source })
exchange-voice-named = { $party } ({ $source }: «{ $name }»)
exchange-source-PLAN = الخطة
exchange-source-GIVER = محضر المسلِّم
exchange-source-RECEIVER = محضر المتسلِّم
exchange-source-CLAIM = قول
exchange-closed-here = لم تُفتح هنا كل متون هذا التبادل لجميع قرائها: مرحلته غير معروفة لهذه العقدة. افتح كل قائمة وخطة ومحضر وصل إليك، واطلب من الآخرين فتح ما وصلهم.
exchange-no-note = لم تذهب مذكرة إلى الطرف المحايد من هذا الطرف منذ هذه الخطوة؛ تذهب واحدة مع كل خطوة ولو فارغة.
