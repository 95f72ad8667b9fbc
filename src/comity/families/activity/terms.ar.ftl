# Activities: what each message is called and says in a sentence.

activity-notify = إشعار بمناورة أو انتشار
activity-notify-short = { $designation }: { $kind }، { $window }، { $area }
activity-notify-full =
    { $author } يُشعر بـ { $designation } ({ $kind }) { $window }، في هذه المنطقة: { $area }. القوات: { $troops }. { $no_notice_is ->
        [yes] لم تُبلَّغ القوات به مسبقاً.
       *[no] القوات مُبلَّغة به.
    } { $live_fire_is ->
        [yes] تجري فيه رماية بالذخيرة الحية.
       *[no] لا تجري فيه رماية بالذخيرة الحية.
    } توجَّه الأسئلة إلى { $contact }.

activity-begin = بداية نشاط
activity-begin-short = بداية { $re }: { $at }
activity-begin-full = { $author } يفيد بأن النشاط المُشعَر به في { $re } بدأ في { $at }.

activity-change = تغيير في نشاط
activity-change-short =
    تغيير في { $re }، { $changes_n ->
        [one] { $changes_n } حقل
        [two] { $changes_n } حقلان
        [few] { $changes_n } حقول
        [many] { $changes_n } حقلاً
       *[other] { $changes_n } حقل
    }
activity-change-full = { $author } يغيّر ما أشعر به في { $re }. القيم الجديدة هي المعمول بها؛ والقديمة تبقى ظاهرة مع وقت التغيير.

activity-end = نهاية نشاط
activity-end-short = نهاية { $re }: { $at }
activity-end-full =
    { $author } يفيد بأن النشاط المُشعَر به في { $re } انتهى في { $at }. { $returned_is ->
        [YES] عادت قواته إلى مواقعها المعتادة.
        [NO] لم تعد قواته بعد إلى مواقعها المعتادة.
       *[other] لا يذكر ما إذا عادت قواته.
    }

activity-transit = إشعار بعبور
activity-transit-short = { $craft }: عدد النقاط { $route_n }، { $width_m } م إلى كل جانب
activity-transit-full = { $author } يُشعر بعبور { $craft } على مسار عدد نقاطه { $route_n }، { $width_m } م إلى كل جانب. لا يطلب إذناً. { without-prejudice }

activity-area = إعلان منطقة
activity-area-short = منطقة أعلنها { $author }: { $kind }، { $window }، { $area }
activity-area-full =
    منطقة أعلنها { $author } ({ $kind })، { $window }: { $area }. من يعترف بها ومن لا يعترف بها مجموعة أطراف، كل منها بكلمته. { $consequence_is ->
        [absent] لا يذكر { $author } أي عاقبة.
       *[given] يفيد { $author } بما يلي: { $consequence }
    } { without-prejudice }

activity-conflict = التقاء نشاطين
activity-conflict-short = التقاء { $subjects }، { $overlap_window }: { $severity }
activity-conflict-full = { $author } يفيد بأن { $subjects } تلتقي، { $overlap_window }، في هذه المنطقة: { $overlap_area }. يحسب بالقاعدة { $rule }. إنه حساب { $author }.

activity-deconflict = مقترح مباعدة
activity-deconflict-short =
    مقترح بشأن { $re }، { $measures_n ->
        [one] { $measures_n } تدبير
        [two] { $measures_n } تدبيران
        [few] { $measures_n } تدابير
        [many] { $measures_n } تدبيراً
       *[other] { $measures_n } تدبير
    }
activity-deconflict-full = { $author } يقترح تدابير بشأن { $re }، سارية { $valid }. تسري على من يقبل هذه الشروط نفسها؛ والسكوت لا يقبل شيئاً.

activity-notify--designation = التسمية
activity-notify--designation-hint = اسم النشاط.
activity-notify--kind = النوع
activity-notify--kind-hint = نوع النشاط.
activity-notify--purpose = الغرض
activity-notify--purpose-hint = غرضه العام.
activity-notify--command_level = مستوى القيادة
activity-notify--command_level-hint = المستوى الذي ينظّمه ويقوده.
activity-notify--participants = المشاركون
activity-notify--participants-hint = الأطراف المشاركة فيه.
activity-notify--window = البداية والنهاية
activity-notify--window-hint = النشاط كله، بتوقيت {"\u2066"}UTC{"\u2069"}.
activity-notify--phases = المراحل
activity-notify--phases-hint = من مرحلة إلى عشر، لكل منها وقتها ومنطقتها وغرضها.
activity-notify--area = المنطقة
activity-notify--area-hint = المنطقة كلها، بنظام {"\u2066"}WGS 84{"\u2069"}.
activity-notify--vband = الارتفاعات
activity-notify--vband-hint = من وإلى، بالأمتار، مع المرجع الذي تُقاس منه.
activity-notify--troops = القوات (أشخاص)
activity-notify--troops-hint = المجموع، ومدى دقته.
activity-notify--by_party = القوات بحسب الطرف (أشخاص)
activity-notify--by_party-hint = نصيب كل طرف.
activity-notify--equipment = العتاد (قطع)
activity-notify--equipment-hint = بحسب النوع، ومدى دقة كل عدد.
activity-notify--sorties = الطلعات المخطط لها
activity-notify--sorties-hint = للنشاط كله، بلا المروحيات.
activity-notify--live_fire = الرماية الحية
activity-notify--live_fire-hint = هل تُطلق ذخيرة حية.
activity-notify--nuclear_capable = منظومات قادرة على حمل سلاح نووي
activity-notify--nuclear_capable-hint = هل تشارك منظومات تستطيع حمل أسلحة نووية.
activity-notify--no_notice = بلا إعلام مسبق للقوات
activity-notify--no_notice-hint = التمرين الذي لم تُعلَم به القوات مسبقاً يُخطَر به عند بدئه.
activity-notify--calendar_ref = موضعه في التقويم
activity-notify--calendar_ref-hint = التقويم السنوي الذي ورد فيه.
activity-notify--deviation = الفرق عن التقويم
activity-notify--deviation-hint = ما يختلف عن التقويم.
activity-notify--contact = جهة الاتصال
activity-notify--contact-hint = المكتب الذي يجيب عن الأسئلة.
