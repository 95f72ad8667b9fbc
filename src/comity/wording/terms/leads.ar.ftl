# In Arabic as far as pages show it; the rest is said in English, marked.

lead-KEPT = محفوظة في { $held }، والمهلة { $lead } (المتفق عليها: { $agreed }): روعيت
lead-SHORT = محفوظة في { $held }، والمهلة { $lead } (المتفق عليها: { $agreed }): إشعار قصير
