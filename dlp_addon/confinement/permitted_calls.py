"""The system calls of a worker, by name. Names that an architecture lacks are left out there."""

PERMITTED = tuple(
    """
    read write pread64 pwrite64 readv writev preadv pwritev preadv2 pwritev2 close close_range lseek
    open openat openat2 access faccessat faccessat2 stat lstat fstat newfstatat fstatat64 statx statfs fstatfs
    readlink readlinkat getcwd getdents getdents64 dup dup2 dup3 fcntl flock umask
    ftruncate fallocate fadvise64 fsync fdatasync sync_file_range copy_file_range sendfile unlink unlinkat
    brk mprotect munmap mremap madvise mincore msync membarrier get_mempolicy
    rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigsuspend sigaltstack
    futex futex_waitv set_robust_list get_robust_list rseq set_tid_address restart_syscall exit exit_group
    getpid getppid gettid getuid geteuid getgid getegid getgroups getpgrp getpgid getsid getresuid getresgid capget
    uname sysinfo getcpu getrandom getrusage getrlimit times getpriority wait4 arch_prctl
    sched_yield sched_getaffinity sched_getparam sched_getscheduler sched_get_priority_max sched_get_priority_min
    clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time
    epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd eventfd2
    poll ppoll select pselect6 pipe pipe2
    recvfrom recvmsg sendto shutdown getsockname getpeername getsockopt
    """.split()  # noqa: SIM905 - a table of words
)
"""Reading, scratch files, memory, threads, clocks; and on sockets what the one to the pool needs, but no new ones."""

DENIED = tuple(
    """
    socket socketpair connect bind listen accept accept4 sendmsg sendmmsg recvmmsg setsockopt
    execve execveat fork vfork
    kill tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_open pidfd_send_signal pidfd_getfd process_madvise
    memfd_create memfd_secret shmget shmat shmdt shmctl msgget msgsnd msgrcv msgctl semget semop semctl mq_open
    io_uring_setup io_uring_enter io_uring_register io_setup io_submit userfaultfd perf_event_open
    truncate rename renameat renameat2 link linkat symlink symlinkat mkdir mkdirat rmdir mknod mknodat
    chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes utimensat futimesat
    setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr
    chroot pivot_root mount umount2 open_tree move_mount fsopen fsconfig fsmount fspick mount_setattr unshare setns
    name_to_handle_at open_by_handle_at fanotify_init fanotify_mark inotify_init inotify_init1 quotactl
    setuid setgid setreuid setregid setresuid setresgid setfsuid setfsgid setgroups capset setpgid setsid personality
    setpriority ioprio_set sched_setparam sched_setscheduler sched_setattr sched_setaffinity
    mbind set_mempolicy migrate_pages move_pages mlock mlock2 mlockall
    add_key request_key keyctl seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self
    setrlimit acct swapon swapoff reboot syslog sethostname setdomainname
    settimeofday clock_settime adjtimex clock_adjtime ioperm iopl modify_ldt vhangup lookup_dcookie
    """.split()  # noqa: SIM905 - a table of words
)
"""Known and refused with EPERM: a library that tries goes on without, or the upload ends with a reason."""

FATAL = tuple(
    """
    ptrace process_vm_readv process_vm_writev kcmp bpf
    init_module finit_module delete_module kexec_load kexec_file_load
    """.split()  # noqa: SIM905 - a table of words
)
"""Nothing that reads a file ever makes these: the process is killed, and the upload says so."""
