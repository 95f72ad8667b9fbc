# In Arabic as far as pages show it; the rest is said in English, marked.

incident-account--incident = الحادث
incident-account--incident-hint = تقارير أي من الجانبين.
incident-account--version = النسخة
incident-account--version-hint = تزيد مع كل رواية جديدة.
incident-account--assertions = الإفادات
incident-account--assertions-hint = ما يُذكر، ومدى اليقين فيه، وعلى أي أساس.
assert-time = الوقت
assert-contact = التماس
