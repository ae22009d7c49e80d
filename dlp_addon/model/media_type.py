from enum import StrEnum


class MediaType(StrEnum):
    """What content is, as unpacking tells by its bytes; `Artifact.media_type` is one of these or another known type.

    IANA's registered names where there are any, else the names of the `file` program and of freedesktop.org.
    """

    # Workbooks: one artifact each, read whole by the tabular stage.
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    """Also templates, macro workbooks, add-ins and the Strict variant: they are read alike."""
    XLSB = "application/vnd.ms-excel.sheet.binary.macroenabled.12"
    XLS = "application/vnd.ms-excel"
    """OLE2 with a `Workbook` or `Book` stream, or a bare BIFF 2 to 8 record stream."""
    ODS = "application/vnd.oasis.opendocument.spreadsheet"
    FODS = "application/vnd.oasis.opendocument.spreadsheet-flat-xml"
    SPREADSHEETML_2003 = "application/vnd.ms-excel.spreadsheetml"
    """The single XML file of Excel 2002 and 2003."""

    # Text: any charset, delimited or not.
    TEXT = "text/plain"
    HTML = "text/html"
    XML = "application/xml"
    JSON = "application/json"
    NDJSON = "application/x-ndjson"
    """At least two lines that each begin like a JSON value."""
    RTF = "application/rtf"

    # Documents that are packages: their embedded objects are artifacts of their own.
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    ODF_DOCUMENT = "application/vnd.oasis.opendocument"
    """OpenDocument text, presentation, drawing and so on: all but spreadsheets."""
    DOC = "application/msword"
    PPT = "application/vnd.ms-powerpoint"
    PDF = "application/pdf"
    OOXML = "application/vnd.openxmlformats-package"
    """Another package with `[Content_Types].xml`."""
    OLE = "application/x-ole-storage"
    """Another OLE2 compound file."""

    # Containers.
    ZIP = "application/zip"
    GZIP = "application/gzip"
    BZIP2 = "application/x-bzip2"
    XZ = "application/x-xz"
    LZMA = "application/x-lzma"
    ZSTD = "application/zstd"
    ZLIB = "application/zlib"
    TAR = "application/x-tar"
    SEVEN_ZIP = "application/x-7z-compressed"
    GIT_PACK = "application/x-git-packed-objects"
    MAIL = "message/rfc822"
    """Also MHTML, whose media type inside is `multipart/related`."""

    # Recognised containers, databases and tables that are not read.
    RAR = "application/vnd.rar"
    CAB = "application/vnd.ms-cab-compressed"
    ISO = "application/x-iso9660-image"
    LZ4 = "application/x-lz4"
    LZIP = "application/x-lzip"
    COMPRESS = "application/x-compress"
    ARJ = "application/x-arj"
    LHA = "application/x-lha"
    CPIO = "application/x-cpio"
    AR = "application/x-archive"
    MSG = "application/vnd.ms-outlook"
    TNEF = "application/vnd.ms-tnef"
    SQLITE = "application/vnd.sqlite3"
    PARQUET = "application/vnd.apache.parquet"
    ARROW = "application/vnd.apache.arrow.file"
    FEATHER = "application/x-feather"
    ORC = "application/x-orc"
    AVRO = "application/vnd.apache.avro"
    DBASE = "application/vnd.dbf"
    ACCESS = "application/vnd.ms-access"
    NUMBERS = "application/vnd.apple.numbers"
    IWORK = "application/vnd.apple.iwork"
    LOTUS = "application/vnd.lotus-1-2-3"
    QUATTRO = "application/x-quattro-pro"
    HDF5 = "application/x-hdf5"
    SAS = "application/x-sas-data"
    SPSS = "application/x-spss-sav"
    STATA = "application/x-stata-dta"

    # Sealed.
    ENCRYPTED_OOXML = "application/vnd.ms-office.encrypted"
    """OLE2 with an `EncryptedPackage` stream."""
    PGP = "application/pgp-encrypted"
    AGE = "application/age-encryption"
    CMS = "application/pkcs7-mime"

    BINARY = "application/octet-stream"
    """No known type, and not text."""
