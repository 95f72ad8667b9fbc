# In Arabic as far as pages show it; the rest is said in English, marked.

pause-text-of = نص الطرف { $party }
pause-reading-of = { $name }، نقلها { $party }
pause-period = { $label }: من { $starts } إلى { $ends }؛ اليوم الأخير داخل فيه: { $end_day }؛ ما يُعتدّ به: { $time_rule }؛ المنشآت: { $classes }؛ المنطقة: { $area }
pause-no-area = لم تُسمَّ منطقة
pause-field-starts_at = البداية
pause-field-ends_at = النهاية
pause-differs = ذُكر بصيغ مختلفة: { $fields }
pause-acts = الأفعال المنقولة بشأنه: { $count }
