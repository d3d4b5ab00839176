"""Turn texts of the plain forms (mails, Markdown, agency copy, pages) into clean lines."""
