"""What an editor does with WordPress in a browser, and what WordPress then says."""

import json
from pathlib import Path
from typing import Final

from tests.clients.wordpress.site import HOST, LOGIN
from tests.e2e.product.browser import Browser

URL: Final = f"https://{HOST}"
_SUBMIT = "document.querySelector('#loginform').submit()"
_BLOCK = """
const block = wp.blocks.createBlock("core/file");
wp.data.dispatch("core/block-editor").insertBlocks(block);
"""


class Editor:
    """A person who has logged in."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        browser.open(f"{URL}/wp-login.php")
        browser.evaluate(f"document.querySelector('#user_login').value = 'editor';"
                         f"document.querySelector('#user_pass').value = {json.dumps(LOGIN)}")  # fmt: skip
        browser.click("#wp-submit")
        assert "wp-admin" in browser.evaluate("location.href"), browser.read_visible_text()

    def upload_in_library(self, file: Path) -> str:
        """Add a file in the grid of the media library: its error, or the name of what is new there."""
        self.browser.open(f"{URL}/wp-admin/upload.php?mode=grid")
        self.browser.wait_until("document.querySelector('.moxie-shim-html5 input[type=file]')")
        self.browser.evaluate("document.querySelector('.page-title-action').click()")
        self.browser.wait_until(_LISTED)
        before = self.browser.evaluate(_SAVED)
        self.browser.choose_files(".moxie-shim-html5 input[type=file]", file)
        self.browser.wait_until(f"{_ERROR} || {_SAVED} > {before}")
        return self._read(_ERROR, "li.attachment")

    def upload_in_uploader(self, file: Path) -> str:
        """Add a file on the page *Upload New Media*: its error, or the name of what is new."""
        self.browser.open(f"{URL}/wp-admin/media-new.php")
        self.browser.wait_until("document.querySelector('.moxie-shim-html5 input[type=file]')")
        self.browser.choose_files(".moxie-shim-html5 input[type=file]", file)
        settled = "document.querySelector('#media-items .edit-attachment') || document.querySelector('.error-div') || "
        self.browser.wait_until(settled + "document.querySelector('#media-upload-error').innerText")
        said: str = self.browser.evaluate("document.querySelector('#wpbody-content form').innerText")
        return said

    def upload_by_form(self, file: Path) -> str:
        """Add a file with the browser's own form: the page that comes of it."""
        self.browser.open(f"{URL}/wp-admin/media-new.php?browser-uploader")
        self.browser.choose_files("#async-upload", file)
        self.browser.click("#html-upload")
        return self.browser.read_visible_text()

    def upload_in_post(self, file: Path) -> str:
        """Add a file to a post with the block editor: what it notices, or the block with the file."""
        self.browser.open(f"{URL}/wp-admin/post-new.php")
        self.browser.wait_until("window.wp && wp.blocks && wp.blocks.getBlockType('core/file')")
        self.browser.evaluate(_BLOCK)
        self.browser.wait_until("document.querySelector('.wp-block-file input[type=file]')")
        self.browser.choose_files(".wp-block-file input[type=file]", file)
        notice = "document.querySelector('.components-notice.is-error, .components-snackbar')"
        self.browser.wait_until(f"{notice} || wp.data.select('core/block-editor').getBlocks()[0].attributes.id")
        said: str = self.browser.evaluate(f"({notice} || document.querySelector('.wp-block-file')).innerText")
        return said

    def _read(self, error: str, otherwise: str) -> str:
        said: str = self.browser.evaluate(f"{error} || document.querySelector({json.dumps(otherwise)}).innerText")
        return said


_ERROR = "(document.querySelector('.upload-errors') || {}).innerText"
_LISTED = "document.querySelector('.attachments li.attachment, .no-media:not(.hidden)')"
"""Whether what the library holds is on the page: only then can be told what is new."""
_SAVED = "document.querySelectorAll('.attachments li.attachment:not(.uploading)').length"
