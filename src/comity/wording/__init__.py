"""Words: what messages, states, times, places and errors are called in each language.

The only room that speaks. It knows values and their kinds; it knows no families (they give their
terms as folders), no record and no screen.
"""
