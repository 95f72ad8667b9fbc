# Launches: what each message is called and says in a sentence.

launch-notify = إشعار قبل إطلاق
launch-notify-short = { $class }، الغرض: { $purpose }، { $window }، منطقة الإطلاق: { $launch_area }
launch-notify-full =
    { $author } يُشعر بإطلاق { $count_n ->
        [one] عدده { $count }
       *[other] عدده { $count }
    }: { $class }، الغرض: { $purpose }، { $window }. منطقة الإطلاق: { $launch_area }. الحمولة: { $payload }. موجّه إلى طرف من أطراف هذا الخط: { $directed_at_line_party }. منظومة قادرة على حمل سلاح نووي: { $nuclear_capable }؛ وهذا غير الحمولة.

launch-notify--class = الفئة
launch-notify--class-hint = ما الذي يُطلق.
launch-notify--count = عدد الإطلاقات
launch-notify--count-hint = كم إطلاقاً يشمله هذا الإخطار.
launch-notify--purpose = الغرض
launch-notify--purpose-hint = الغرض من الإطلاق.
launch-notify--window = النافذة
launch-notify--window-hint = الوقت المخطط له أو المدة، بتوقيت {"\u2066"}UTC{"\u2069"}.
launch-notify--launch_area = منطقة الإطلاق
launch-notify--launch_area-hint = على البر منطقة، وللغواصة ربع محيط أو مياه مسماة.
launch-notify--impact_areas = مناطق السقوط
launch-notify--impact_areas-hint = دوائر أو مضلعات. ويجوز تركها في الاستعمال القتالي.
launch-notify--azimuth = السمت (درجات)
launch-notify--azimuth-hint = باتجاه عقارب الساعة من الشمال، من 0 إلى 359.
launch-notify--apogee_km = الأوج (كم)
launch-notify--apogee_km-hint = أعلى نقطة في المسار.
launch-notify--payload = الحمولة
launch-notify--payload-hint = ما يُحمل في هذا الإطلاق.
launch-notify--regime = بموجب الاتفاق
launch-notify--regime-hint = النظام أو الاتفاق الذي يُخطَر به بموجبه.
launch-notify--sealed_plan = خطة مختومة
launch-notify--sealed_plan-hint = ختم سابق يثبّت تاريخ الخطة.
launch-notify--public_notice = إعلان عام
launch-notify--public_notice-hint = رقم إعلان للطيارين أو تحذير ملاحي.
launch-notify--nuclear_capable = منظومة قادرة على حمل سلاح نووي
launch-notify--nuclear_capable-hint = هل تستطيع وسيلة الإيصال هذه حمل أسلحة نووية.
launch-notify--directed_at_line_party = موجّه إلى طرف في هذا الخط
launch-notify--directed_at_line_party-hint = لا، أو لم يُذكر. وليس هنا نعم: فالخط لا يحمل تهديدات.
launch-notify--alternatives = أو في إحدى هذه النوافذ
launch-notify--alternatives-hint = نوافذ يجوز استعمال أي منها بدلاً منها.
