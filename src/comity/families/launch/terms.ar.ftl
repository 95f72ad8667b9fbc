# Launches: what each message is called and says in a sentence.

launch-notify = إشعار قبل إطلاق
launch-notify-short = { $class }، الغرض: { $purpose }، { $window }، منطقة الإطلاق: { $launch_area }
launch-notify-full =
    { $author } يُشعر بإطلاق { $count_n ->
        [one] عدده { $count }
       *[other] عدده { $count }
    }: { $class }، الغرض: { $purpose }، { $window }. منطقة الإطلاق: { $launch_area }. الحمولة: { $payload }. موجّه إلى طرف من أطراف هذا الخط: { $directed_at_line_party }. منظومة قادرة على حمل سلاح نووي: { $nuclear_capable }؛ وهذا غير الحمولة.
