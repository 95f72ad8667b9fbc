# In Arabic as far as pages show it; the rest is said in English, marked.

exchange-title = التبادل: { $stage }
exchange-stands = كل عدد يبقى كما ذكره صاحبه. القاعدة { $rule }.
exchange-list = { $kind }، { $way }، النسخة { $version }: المجموع { $total }؛ تُظهر قبل { $due }، { $shown ->
        [yes] أُظهرت
       *[no] لم تُظهر بعد
    }؛ الملاحظات: { $remarks }.
