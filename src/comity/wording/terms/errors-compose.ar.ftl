# In Arabic as far as pages show it; the rest is said in English, marked.

error-console-nothing-corrected = لا يختلف شيء عما قيل؛ غيّر أولاً ما يُراد تصحيحه.
