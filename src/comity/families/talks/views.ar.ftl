# In Arabic as far as pages show it; the rest is said in English, marked.

board-text = { $entry }، النسخة { $version }، صاغه { $party }: { $state }
board-no-word = لا كلمة
board-unsigned = { $party } ({ $role }): بلا توقيع
