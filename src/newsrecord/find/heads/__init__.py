"""Find what stands above a story: headline, standfirst, dateline."""
