// AppFlow
