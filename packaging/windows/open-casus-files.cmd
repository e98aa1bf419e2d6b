@echo off
rem Lets this user open .casus files by a double click with the casus.exe that lies beside this script. No rights are needed.
rem usage: open-casus-files.cmd [undo]
setlocal
set classes=HKCU\Software\Classes
if /i "%~1"=="undo" goto undo
reg add "%classes%\.casus" /ve /d CasusFoederis.Session /f >nul || goto failed
reg add "%classes%\CasusFoederis.Session" /ve /d "Casus Foederis session" /f >nul || goto failed
reg add "%classes%\CasusFoederis.Session\DefaultIcon" /ve /d "\"%~dp0casus.exe\",1" /f >nul || goto failed
reg add "%classes%\CasusFoederis.Session\shell\open\command" /ve /d "\"%~dp0casus.exe\" \"%%1\"" /f >nul || goto failed
echo A double click on a .casus file opens it now. "%~nx0 undo" takes that back.
exit /b 0
:undo
reg delete "%classes%\.casus" /f >nul
reg delete "%classes%\CasusFoederis.Session" /f >nul
echo .casus files are no longer opened by Casus Foederis.
exit /b 0
:failed
echo The system did not allow it; nothing else is needed: open the file with "Open with" and choose casus.exe.
exit /b 1
