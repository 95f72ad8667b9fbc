# In Arabic as far as pages show it; the rest is said in English, marked.

arms-ends = النهاية: { $when }.
