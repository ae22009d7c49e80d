"""Excel's binary workbooks ([MS-XLS]): every version of them, whole or cut, and what they hide."""
